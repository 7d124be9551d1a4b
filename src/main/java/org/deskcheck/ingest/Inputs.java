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
 * What the user named as input: files, archives, folders, JSON Lines files, and {@code -} for standard input, each line of which is an
 * article in JSON or a path. Lazy: one document at a time is in memory. Can be gone through once.
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
        Opening opening = new Opening(raw);
        if (name.equals(STANDARD_INPUT)) {
            Iterator<Document> lines = new JsonLines(CloseShieldInputStream.wrap(standardInput), name, raw);
            return new Chained<>(lines, new Listed(opening)::documents);
        }
        Path path = path(name);
        return opening.input(path, name, Files.isDirectory(path) ? "" : Opening.name(path), file -> true);
    }

    private static Iterator<Document> one(Document document) {
        return List.of(document).iterator();
    }

    /** A file whose id is taken gets the name of its input before it; a given id cannot be changed, so it fails. */
    private static Document unique(Document document, String input, Set<String> ids) {
        if (ids.add(document.id())) {
            return document;
        }
        String named = Opening.slashed(input);
        String prefixed = named.endsWith("/" + document.id()) ? named : named + "/" + document.id();
        if (!(document.content() instanceof Content.JsonLine) && ids.add(prefixed)) {
            return new Document(prefixed, document.path(), document.content(), document.raw());
        }
        String problem = document.path() + ": the id \"" + document.id()
                + "\" is taken by an earlier article; give each its own";
        return new Document(document.path(), document.path(), new Content.Unreadable(problem), document.raw());
    }
}
