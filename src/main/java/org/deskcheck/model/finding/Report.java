// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;
import org.deskcheck.model.text.ArticleFailure;

/**
 * All that a report is made of.
 *
 * @param summary the counts
 * @param failures what could not be read or analysed, by id
 * @param holdings the articles and the findings
 */
public record Report(RunSummary summary, List<ArticleFailure> failures, Holdings holdings) {

    /** Takes a copy. */
    public Report {
        failures = List.copyOf(failures);
    }
}
