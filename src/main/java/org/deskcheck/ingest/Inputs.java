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
import org.deskcheck.model.Problem;

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
     * @throws Problem when a path does not exist
     */
    public static Inputs of(List<String> inputs, InputStream standardInput, boolean raw) {
        for (String input : inputs) {
            if (!input.equals(STANDARD_INPUT) && !Files.exists(path(input))) {
                throw Problem.notFound("there is no file or folder " + input + ": check the path");
            }
        }
        return new Inputs(inputs, standardInput, raw);
    }

    private static Path path(String input) {
        try {
            return Path.of(input);
        } catch (InvalidPathException e) {
            throw Problem.notFound("there is no file or folder " + input + ": check the path");
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

    /** A file whose id is taken gets the name of its input before it; a given id cannot be changed, so it fails. */
    private static Document unique(Document document, String input, Set<String> ids) {
        if (ids.add(document.id())) {
            return document;
        }
        String prefixed = slashed(input) + document.id();
        if (!(document.content() instanceof Content.JsonLine) && ids.add(prefixed)) {
            return new Document(prefixed, document.path(), document.content(), document.raw());
        }
        String problem = document.path() + ": the id \"" + document.id()
                + "\" is taken by an earlier article; give each its own";
        return new Document(document.path(), document.path(), new Content.Unreadable(problem), document.raw());
    }
}
