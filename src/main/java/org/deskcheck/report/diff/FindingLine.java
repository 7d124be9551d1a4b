// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.util.Comparator;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Status;

/**
 * A finding in a list.
 *
 * @param finding the finding, as the later of the runs that have it tells it
 * @param before how it stood in the first run; open when it was not there
 * @param after how it stands in the second run; open when it is not there
 * @param articleChanged whether an article that it concerns came, went or changed; otherwise the rules or the software
 *     made the difference
 */
public record FindingLine(Finding finding, Status before, Status after, boolean articleChanged) {

    /** The gravest first, then by rule and id. */
    static final Comparator<FindingLine> GRAVEST_FIRST = Comparator.comparing(
                    (FindingLine line) -> line.finding().level())
            .thenComparing(line -> line.finding().rule())
            .thenComparing(line -> line.finding().id());
}
