// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Something in a file. */
public sealed interface Item {

    /**
     * A file in an archive.
     *
     * @param path its path in there, as written; it may be hostile, and is only ever shown
     * @param stream its content, good until the next item is asked for
     */
    record Entry(String path, InputStream stream) implements Item {}

    /**
     * The file itself, without its compression.
     *
     * @param stream its content
     */
    record Unpacked(InputStream stream) implements Item {}

    /**
     * An item that cannot be read, while those after it can.
     *
     * @param place where it is, to be written behind the path of the file: {@code #3}
     * @param reason what is wrong and what to do, to be written behind the place: {@code has no text; ...}
     */
    record Broken(String place, String reason) implements Item {}

    /** An article, found but not read yet. Immutable as long as nobody writes into the bytes. */
    final class Story implements Item {

        private final Optional<String> id;
        private final byte[] bytes;
        private final String given;
        private final Reading reading;

        /**
         * Takes an article.
         *
         * @param id the id that the file gives it
         * @param bytes what it is in the file; not copied
         * @param reading how to read them
         */
        public Story(Optional<String> id, byte[] bytes, Reading reading) {
            this(id, bytes, "", reading);
        }

        /** An article that has been read already. */
        public Story(Optional<String> id, Manuscript manuscript) {
            this(id, manuscript.bytes(), manuscript.given(), bytes -> manuscript);
        }

        private Story(Optional<String> id, byte[] bytes, String given, Reading reading) {
            this.id = id;
            this.bytes = bytes;
            this.given = given;
            this.reading = reading;
        }

        /** The id that the file gives it. */
        public Optional<String> id() {
            return id;
        }

        /** What it is in the file; not a copy. */
        public byte[] bytes() {
            return bytes;
        }

        /** What the file says of it besides the bytes, in one text: two articles with the same of both are read alike. */
        public String given() {
            return given;
        }

        /**
         * Reads it.
         *
         * @throws IOException when it is broken; a {@link MalformedException} when it says why in words
         */
        public Manuscript manuscript() throws IOException {
            return reading.read(bytes);
        }
    }

    /** How an article is read. */
    @FunctionalInterface
    interface Reading {

        /**
         * Reads an article.
         *
         * @throws IOException when it is broken
         */
        Manuscript read(byte[] bytes) throws IOException;
    }
}
