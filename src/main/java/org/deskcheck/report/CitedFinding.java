// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import java.util.List;
import org.deskcheck.model.finding.Finding;

/**
 * A finding with the words that it rests on.
 *
 * @param finding the finding
 * @param citations its evidence, in the same order
 */
public record CitedFinding(Finding finding, List<Citation> citations) {

    /** Takes a copy. */
    public CitedFinding {
        citations = List.copyOf(citations);
    }
}
