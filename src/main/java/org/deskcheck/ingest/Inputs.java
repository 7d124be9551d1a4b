// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * What the user named as input: files, folders, JSON Lines files, and {@code -} for JSON Lines on standard input. Lazy:
 * one document at a time is in memory. Can be gone through once.
 */
public final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private final List<String> names;
    private final InputStream standardInput;
    private final boolean raw;

    private Inputs(List<String> names, InputStream standardInput, boolean raw) {
        this.names = List.copyOf(names);
        this.standardInput = standardInput;
        this.raw = raw;
    }

    /**
     * Looks whether all inputs exist.
     *
     * @param inputs paths, or {@code -}
     * @param standardInput read when one of them is {@code -}; stays open
     * @param raw whether texts are bodies already
     * @throws InputNotFoundException when a path does not exist
     */
    public static Inputs of(List<String> inputs, InputStream standardInput, boolean raw) {
        for (String input : inputs) {
            if (!input.equals(STANDARD_INPUT) && !Files.exists(path(input))) {
                throw new InputNotFoundException("There is no file or folder " + input + ".");
            }
        }
        return new Inputs(inputs, standardInput, raw);
    }

    private static Path path(String input) {
        try {
            return Path.of(input);
        } catch (InvalidPathException e) {
            throw new InputNotFoundException("There is no file or folder " + input + ".");
        }
    }

    /** The documents: input after input as named, the files of a folder in the order of their paths. */
    public Iterator<Document> documents() {
        Set<String> ids = new HashSet<>();
        Iterator<String> distinct = new LinkedHashSet<>(names).iterator();
        return new Chained<>(distinct, name -> new Chained<>(open(name), document -> one(unique(document, name, ids))));
    }

    private Iterator<Document> open(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return new JsonLines(CloseShieldInputStream.wrap(standardInput), STANDARD_INPUT, raw);
        }
        Path path = path(name);
        if (Files.isDirectory(path)) {
            return new Chained<>(
                    new Folder(path).files(), file -> file(file.path(), slashed(name) + file.id(), file.id()));
        }
        Path fileName = path.getFileName();
        return file(path, name, fileName == null ? name : fileName.toString());
    }

    private Iterator<Document> file(Path file, String shown, String id) {
        return FileType.of(file) == FileType.JSON_LINES
                ? JsonLines.open(file, shown, raw)
                : one(new Document(id, shown, new Content.WholeFile(file), raw));
    }

    private static Iterator<Document> one(Document document) {
        return List.of(document).iterator();
    }

    private static String slashed(String folder) {
        String name = folder.replace('\\', '/');
        return name.endsWith("/") ? name : name + "/";
    }

    /** Gives a document whose id is taken the name of its input before it; if that is taken too, it cannot be read. */
    private static Document unique(Document document, String input, Set<String> ids) {
        if (ids.add(document.id())) {
            return document;
        }
        String prefixed = slashed(input) + document.id();
        if (ids.add(prefixed)) {
            return new Document(prefixed, document.path(), document.content(), document.raw());
        }
        String id = document.path();
        for (int i = 2; !ids.add(id); i++) {
            id = document.path() + "#" + i;
        }
        String problem = document.path() + ": the id \"" + document.id()
                + "\" is used by an earlier article of the same input, give each its own.";
        return new Document(id, document.path(), new Content.Unreadable(problem), document.raw());
    }
}
