// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.deskcheck.model.Problem;

/** The version of the documents' make-up, which every commit carries. */
final class Schema {

    private static final String KEY = "deskcheck.schema";
    private static final String VERSION = "3";

    private Schema() {}

    static Map<String, String> commitData() {
        return Map.of(KEY, VERSION);
    }

    /** Refuses an index of another version before any of it is read. */
    static void check(Directory directory, Path path) throws IOException {
        String found = SegmentInfos.readLatestCommit(directory).getUserData().getOrDefault(KEY, "unknown");
        if (!found.equals(VERSION)) {
            throw Problem.state("the index in " + path + " has schema " + found + ", and this program reads schema "
                    + VERSION + ": make it again with `deskcheck run INPUT --index " + path + "`");
        }
    }
}
