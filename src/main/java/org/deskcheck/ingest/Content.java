// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.nio.file.Path;
import org.deskcheck.ingest.format.Item;

/** What a document consists of. */
public sealed interface Content {

    /**
     * A file of its own.
     *
     * @param file where it is
     */
    record WholeFile(Path file) implements Content {}

    /** A file that was inside another. Immutable as long as nobody writes into the bytes. */
    final class PackedFile implements Content {

        private final String name;
        private final byte[] bytes;

        /**
         * Takes what is in the file.
         *
         * @param name its name, without folders
         * @param bytes its content; not copied
         */
        public PackedFile(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /**
     * An article that was found in a file of one of the formats.
     *
     * @param story the article, not read yet
     */
    record Found(Item.Story story) implements Content {}

    /** A line of JSON Lines, not parsed yet. Immutable as long as nobody writes into the bytes. */
    final class JsonLine implements Content {

        private final byte[] bytes;

        /** Takes the bytes of the line, without its end; they are not copied. */
        public JsonLine(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /**
     * Text that is given by itself, the body alone.
     *
     * @param text the text
     */
    record Words(String text) implements Content {}

    /**
     * Nothing that could be read; so the failure is counted, and named, like that of any other document.
     *
     * @param problem what is wrong, where, and what to do, in one sentence
     */
    record Unreadable(String problem) implements Content {}
}
