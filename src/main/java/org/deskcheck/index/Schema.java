// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.nio.file.Path;
import java.util.Map;
import org.deskcheck.model.Problem;

/** The version of the documents' make-up, which every commit carries. */
final class Schema {

    private static final String KEY = "deskcheck.schema";
    private static final String VERSION = "4";

    private Schema() {}

    static Map<String, String> commitData() {
        return Map.of(KEY, VERSION);
    }

    /** Whether a commit that carries this data can be read. */
    static boolean isOurs(Map<String, String> data) {
        return VERSION.equals(data.get(KEY));
    }

    /** Refuses an index of another version before any of it is read. */
    static void check(Map<String, String> data, Path path) {
        if (!isOurs(data)) {
            throw Problem.state("the index in " + path + " has schema " + data.getOrDefault(KEY, "unknown")
                    + ", and this program reads schema " + VERSION
                    + ": make it again with `deskcheck run INPUT --index "
                    + path + "`");
        }
    }
}
