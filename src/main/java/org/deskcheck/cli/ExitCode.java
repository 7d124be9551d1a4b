// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the program says to the shell when it ends. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;
    /** There are findings at or above the level that {@code --fail-on} names. */
    static final int FINDINGS = 1;
    /** The command line or the configuration is wrong. */
    static final int USAGE = 2;
    /** Done in part: some inputs failed, each of which was named. */
    static final int PARTLY = 3;
    /** There is nothing to do, or something is not there. */
    static final int NOTHING = 4;
    /** The index or the state on disk cannot be used, or memory ran out. */
    static final int STATE = 5;
    /** A fault of the program. */
    static final int FAULT = 70;

    /** Asked to stop by SIGINT or SIGTERM. */
    static final int INTERRUPTED = 130;

    /** What each of them means. */
    static final SortedMap<Integer, String> MEANINGS = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            DONE,
            "Done.",
            FINDINGS,
            "There are findings at or above the level of --fail-on.",
            USAGE,
            "The command line or the configuration is wrong.",
            PARTLY,
            "Done in part: some inputs failed, each of which was named.",
            NOTHING,
            "There is nothing to do, or something is not there.",
            STATE,
            "The index or the disk cannot be used, or memory ran out.",
            FAULT,
            "A fault of the program.",
            INTERRUPTED,
            "Interrupted.")));

    private ExitCode() {}
}
