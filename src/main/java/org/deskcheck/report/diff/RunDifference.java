// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.util.List;

/**
 * What changed between two runs. What did not change is only counted.
 *
 * @param causes what may have brought it about, each with whether it changed
 * @param articles which articles came, went and changed
 * @param moves figures and statuses that differ between the two states of one article
 * @param findings what became of errors and warnings
 */
public record RunDifference(List<Cause> causes, ArticleChanges articles, List<Move> moves, FindingChanges findings) {

    /** Takes copies. */
    public RunDifference {
        causes = List.copyOf(causes);
        moves = List.copyOf(moves);
    }

    /** Whether the two runs tell the same. */
    public boolean isNone() {
        return articles.isNone() && moves.isEmpty() && findings.isNone();
    }
}
