// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.deskcheck.ingest.format.Format;
import org.deskcheck.ingest.format.Head;
import org.deskcheck.ingest.format.MalformedException;
import org.deskcheck.ingest.format.WholeFile;
import org.deskcheck.ingest.format.json.JsonHead;

/** Opens a file, looks what it is, and gives the documents in it, however it is packed. */
final class Opening {

    /** So often may a file be packed: a compressed archive inside another, and no more. */
    static final int MAX_DEPTH = 4;

    private final boolean raw;

    /** What becomes of a file that is one article. */
    @FunctionalInterface
    private interface Whole {
        Content content(InputStream stream) throws IOException;
    }

    /**
     * Opens files.
     *
     * @param raw whether texts are bodies already
     */
    Opening(boolean raw) {
        this.raw = raw;
    }

    /**
     * The documents of a file or folder that the user named.
     *
     * @param path where it is
     * @param shown how the user wrote it
     * @param id of the file; before the ids of a folder's files it stands with a slash behind it, unless it is empty
     * @param asked whether a file is to be read
     */
    Iterator<Document> input(Path path, String shown, String id, Predicate<Path> asked) {
        if (!Files.isDirectory(path)) {
            return asked.test(path) ? file(path, new Place(name(path), shown, id, true)) : Collections.emptyIterator();
        }
        String above = slashed(shown) + "/";
        String prefix = id.isEmpty() ? "" : slashed(id) + "/";
        return new Chained<>(
                new Folder(path).files(),
                found -> asked.test(found.path())
                        ? file(
                                found.path(),
                                new Place(name(found.path()), above + found.id(), prefix + found.id(), false))
                        : Collections.emptyIterator());
    }

    /** The name of a file, without folders. */
    static String name(Path file) {
        Path fileName = file.getFileName();
        return fileName == null ? file.toString() : fileName.toString();
    }

    /** A path with slashes, and none behind it. */
    static String slashed(String path) {
        String name = path.replace('\\', '/');
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private Iterator<Document> file(Path file, Place place) {
        if (isStream(file)) {
            return stream(file, place);
        }
        try {
            InputStream stream = new BufferedInputStream(Files.newInputStream(file));
            return stream(stream, place, 0, opened -> {
                opened.close();
                return new Content.WholeFile(file);
            });
        } catch (IOException e) {
            // To read it becomes the failure that names it.
            return one(place, new Content.WholeFile(file));
        }
    }

    /** Whether it is a pipe or a device, which can be read only once, and may have no end. */
    private static boolean isStream(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private Iterator<Document> stream(Path file, Place place) {
        if (!place.named()) {
            return failure(place, "is no file but a pipe or a device; name it as an input to have it read.");
        }
        try {
            return packed(new FileInputStream(file.toFile()), place, 0);
        } catch (IOException e) {
            return failure(place, MalformedException.reason(e));
        }
    }

    /**
     * The documents of a file inside another.
     *
     * @param depth how often it is packed
     * @throws IOException when it cannot be read
     */
    Iterator<Document> packed(InputStream stream, Place place, int depth) throws IOException {
        return stream(stream, place, depth, opened -> new Content.PackedFile(place.name(), WholeFile.read(opened)));
    }

    private Iterator<Document> stream(InputStream opened, Place place, int depth, Whole whole) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(opened, Head.SIZE);
        Head head = Head.of(stream);
        boolean lines = FileType.of(place.name()) == FileType.JSON_LINES;
        if (lines && head.text().startsWith("{")) {
            return new JsonLines(stream, place.shown(), raw);
        }
        Optional<Format> format = Formats.of(head);
        if (format.isPresent()) {
            return unpacking(format.get(), stream, place, depth);
        }
        if (lines || Data.isLines(head)) {
            return new JsonLines(stream, place.shown(), raw);
        }
        boolean page = MediaType.of(place.name(), head.text()) == MediaType.HTML;
        return page || Data.of(head).isEmpty() ? one(place, whole.content(stream)) : data(stream, head, place);
    }

    private Iterator<Document> unpacking(Format format, InputStream stream, Place place, int depth) throws IOException {
        if (depth == MAX_DEPTH) {
            stream.close();
            return failure(place, "is packed more than " + MAX_DEPTH + " times over; unpack it yourself.");
        }
        return new Unpacking(this, format, stream, place, depth);
    }

    /** Data lies beside articles; it is passed over where nobody named it, unless its name says that it is an article. */
    private Iterator<Document> data(InputStream stream, Head head, Place place) throws IOException {
        Optional<String> id = JsonHead.of(head)
                .filter(json -> !json.list() && (json.has("text") || json.has("html")))
                .map(json -> json.fields().getOrDefault("id", ""))
                .filter(given -> !given.isBlank());
        try (stream) {
            if (place.named() && id.isPresent()) {
                Place article = new Place(place.name(), place.shown(), id.get(), true);
                return one(article, new Content.JsonLine(WholeFile.read(stream)));
            }
        }
        boolean asked = place.named() || FileType.of(place.name()) == FileType.ARTICLE;
        return asked ? failure(place, Data.of(head).orElseThrow().refusal()) : Collections.emptyIterator();
    }

    /** One document. */
    Iterator<Document> one(Place place, Content content) {
        return List.of(new Document(place.id(), place.shown(), content, raw)).iterator();
    }

    /** One document that cannot be read, for the reason given. */
    Iterator<Document> failure(Place place, String reason) {
        return one(place, new Content.Unreadable(place.shown() + " " + reason));
    }
}
