// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.deskcheck.model.Problem;

/** The version of the documents' make-up, which every commit carries. */
final class Schema {

    private static final String KEY = "deskcheck.schema";
    private static final String VERSION = "1";

    private Schema() {}

    static Map<String, String> commitData() {
        return Map.of(KEY, VERSION);
    }

    /** Refuses an index of another version rather than half-reading it. */
    static void check(DirectoryReader reader, Path path) throws IOException {
        String found = reader.getIndexCommit().getUserData().getOrDefault(KEY, "unknown");
        if (!found.equals(VERSION)) {
            throw Problem.state("the index in " + path + " has schema " + found + ", and this program reads schema "
                    + VERSION + ": make it again with `deskcheck run`");
        }
    }
}
