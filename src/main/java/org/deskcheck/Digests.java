// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run depends on besides its input, as digests, so that two runs can be told apart: the program with its tables,
 * the libraries, the rules, the securities.
 */
final class Digests {

    private static final String UNKNOWN = "unknown";

    private Digests() {}

    /** The digests by what they are of; {@code unknown} where the program cannot see its own files. */
    static SortedMap<String, String> of(Settings settings) {
        SortedMap<String, String> digests = new TreeMap<>();
        digests.put("libraries", ofText(libraries()));
        digests.put("program", program());
        digests.put(
                "rules",
                ofText(Rules.of(settings.policy()).map(Object::toString).collect(Collectors.joining("\n"))));
        digests.put(
                "securities",
                ofText(settings.securities().all().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("\n"))));
        return digests;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String ofText(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The names of the libraries, which hold their versions; hashing half a gigabyte of models would take seconds. */
    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> String.valueOf(Path.of(entry).getFileName()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String program() {
        Optional<URI> place = Optional.ofNullable(
                        Digests.class.getProtectionDomain().getCodeSource())
                .flatMap(Digests::location)
                .filter(uri -> "file".equals(uri.getScheme()));
        if (place.isEmpty()) {
            return UNKNOWN;
        }
        try {
            return ofFiles(Path.of(place.get()));
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    private static Optional<URI> location(CodeSource source) {
        try {
            return source.getLocation() == null
                    ? Optional.empty()
                    : Optional.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Of a jar its bytes, of a folder of classes the names and bytes of all files, sorted. */
    private static String ofFiles(Path place) throws IOException {
        MessageDigest digest = sha256();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(place)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = place.relativize(file).toString().replace('\\', '/');
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
