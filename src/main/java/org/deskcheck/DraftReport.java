// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;

/**
 * What is to be said of a draft.
 *
 * @param draft all we know of it
 * @param findings what holds or does not, within it and against the archive
 */
public record DraftReport(Analysis draft, List<Finding> findings) {

    /** Takes a copy. */
    public DraftReport {
        findings = List.copyOf(findings);
    }
}
