// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.util.List;

/**
 * What became of findings. The lists hold errors and warnings, the gravest first; notes are counted.
 *
 * @param fresh those that only the second run has
 * @param fixed those that the second run does not have any more, although it has their articles
 * @param gone those that went with an article
 * @param stillOpen those that both have and nobody has decided on
 * @param decided those whose status changed
 * @param notesAdded how many notes only the second run has
 * @param notesRemoved how many notes only the first has
 */
public record FindingChanges(
        List<FindingLine> fresh,
        List<FindingLine> fixed,
        List<FindingLine> gone,
        List<FindingLine> stillOpen,
        List<FindingLine> decided,
        long notesAdded,
        long notesRemoved) {

    /** Takes copies. */
    public FindingChanges {
        fresh = List.copyOf(fresh);
        fixed = List.copyOf(fixed);
        gone = List.copyOf(gone);
        stillOpen = List.copyOf(stillOpen);
        decided = List.copyOf(decided);
    }

    boolean isNone() {
        return fresh.isEmpty()
                && fixed.isEmpty()
                && gone.isEmpty()
                && decided.isEmpty()
                && notesAdded == 0
                && notesRemoved == 0;
    }
}
