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
 * @param reviews what was decided about the findings
 * @param hidesDecided whether people should be shown only the findings that wait for a decision
 */
public record Report(
        RunSummary summary, List<ArticleFailure> failures, Holdings holdings, Reviews reviews, boolean hidesDecided) {

    /** Takes a copy. */
    public Report {
        failures = List.copyOf(failures);
    }

    /** A report on findings of which nothing is decided. */
    public Report(RunSummary summary, List<ArticleFailure> failures, Holdings holdings) {
        this(summary, failures, holdings, Reviews.NONE, false);
    }

    /** Whether people should be shown a finding. */
    public boolean shows(Finding finding) {
        return !hidesDecided || reviews.isOpen(finding.id());
    }
}
