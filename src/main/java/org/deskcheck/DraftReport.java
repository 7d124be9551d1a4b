// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.model.finding.Status;

/**
 * What is to be said of a draft.
 *
 * @param draft all we know of it
 * @param findings what holds or does not, within it and against the archive
 * @param reviews what was decided about findings before
 * @param faults what of the decisions cannot be read, one sentence each
 */
public record DraftReport(Analysis draft, List<Finding> findings, Reviews reviews, List<String> faults) {

    /** Takes copies. */
    public DraftReport {
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
    }

    /** How a finding stands. */
    public Status status(Finding finding) {
        return reviews.status(finding.id());
    }

    /** The findings that wait for a decision. */
    public List<Finding> undecided() {
        return findings.stream().filter(finding -> reviews.isOpen(finding.id())).toList();
    }

    /** Whether a finding of this level or above waits for a decision. */
    public boolean reaches(Level level) {
        return undecided().stream().anyMatch(finding -> finding.level().compareTo(level) <= 0);
    }
}
