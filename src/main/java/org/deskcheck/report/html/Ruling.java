// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.finding.Decision;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Reviews;

/**
 * What was decided about a finding, in words.
 *
 * @param isOpen whether it waits for a decision
 * @param status how it stands; empty while it is open
 * @param lines who did what, when and why, in order
 */
record Ruling(boolean isOpen, String status, List<String> lines) {

    /** Takes a copy. */
    Ruling {
        lines = List.copyOf(lines);
    }

    /** What was decided about a finding. */
    static Ruling of(Finding finding, Reviews reviews) {
        List<String> lines = new ArrayList<>();
        reviews.of(finding.id()).forEach(decision -> lines.add(line(decision)));
        return switch (reviews.status(finding.id())) {
            case OPEN -> new Ruling(true, "", lines);
            case ACCEPTED -> new Ruling(false, "Accepted", lines);
            case DISMISSED -> new Ruling(false, "Dismissed", lines);
            case KNOWN -> new Ruling(false, "Known from before", lines);
        };
    }

    private static String line(Decision decision) {
        String did = switch (decision.action()) {
            case ACCEPT -> "accepted it";
            case DISMISS -> "dismissed it";
            case NOTE -> "noted";
            case REOPEN -> "reopened it";
        };
        String day = Words.day(decision.at().atZone(ZoneOffset.UTC).toLocalDate());
        String why = decision.why().isEmpty() ? "" : ": " + decision.why();
        return decision.by() + " " + did + " on " + day + why;
    }
}
