// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the lines of standard input stand for: a line that begins as a JSON object does is an article, any other is the path of a file or
 * folder. (A path that begins with a brace is written {@code ./{...}.) An article of a file has its path as its id, as a list of
 * paths may hold many files of one name.
 */
final class Listed {

    /** So much of a line is repeated in a message. */
    private static final int SHOWN = 200;

    private final Opening opening;
    private final Set<Path> read = new HashSet<>();

    /**
     * Reads lines.
     *
     * @param opening for the files
     */
    Listed(Opening opening) {
        this.opening = opening;
    }

    /** The documents of a line, without files that a line before has named, or a folder there. */
    Iterator<Document> documents(Document line) {
        if (!(line.content() instanceof Content.JsonLine written)) {
            return List.of(line).iterator();
        }
        String text = new String(written.bytes(), StandardCharsets.UTF_8);
        String path = (text.startsWith("\ufeff") ? text.substring(1) : text).strip();
        if (path.startsWith("{")) {
            return List.of(line).iterator();
        }
        return files(path, line);
    }

    private Iterator<Document> files(String path, Document line) {
        Optional<Path> file = existing(path);
        if (file.isEmpty()) {
            String shown = path.length() > SHOWN ? path.substring(0, SHOWN) + "…" : path;
            return opening.failure(
                    new Place(shown, line.path(), line.path(), true),
                    "is neither a JSON object nor the path of a file or folder: \"" + shown + "\"; correct the line.");
        }
        String id = path.replace('\\', '/');
        while (id.startsWith("./")) {
            id = id.substring(2);
        }
        return opening.input(file.get(), path, id.equals(".") ? "" : id, this::isNew);
    }

    /** A list of all that is in a folder names the folder too, and those in it. */
    private boolean isNew(Path file) {
        return read.add(file.toAbsolutePath().normalize());
    }

    private static Optional<Path> existing(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Files::exists);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
