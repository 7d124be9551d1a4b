// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.review;

import java.util.List;
import org.deskcheck.model.finding.Decision;

/**
 * What a ledger holds.
 *
 * @param decisions in the order of the lines
 * @param faults for each line that cannot be read, where it is and what is wrong with it
 */
public record LedgerReading(List<Decision> decisions, List<String> faults) {

    /** Takes copies. */
    public LedgerReading {
        decisions = List.copyOf(decisions);
        faults = List.copyOf(faults);
    }
}
