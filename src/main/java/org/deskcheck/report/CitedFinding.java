// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import java.util.List;
import org.deskcheck.model.finding.Decision;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Status;

/**
 * A finding with the words that it rests on.
 *
 * @param finding the finding
 * @param citations its evidence, in the same order
 * @param status how it stands
 * @param decisions what was decided about it, in the order in which it was
 */
public record CitedFinding(Finding finding, List<Citation> citations, Status status, List<Decision> decisions) {

    /** Takes copies. */
    public CitedFinding {
        citations = List.copyOf(citations);
        decisions = List.copyOf(decisions);
    }
}
