// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import org.deskcheck.RunOutcome;
import org.deskcheck.model.finding.RunSummary;

/** The last words of a run. */
final class Closing {

    private Closing() {}

    static String words(RunOutcome outcome) {
        RunSummary run = outcome.summary();
        StringBuilder words = new StringBuilder();
        line(words, "articles", run.read(), parts(run));
        line(words, "figures", run.figures(), run.claims() + " claims, " + run.symbols() + " symbols");
        line(words, "deals", run.deals(), "");
        line(
                words,
                "findings",
                run.findings(),
                run.errors() + " errors, " + run.warnings() + " warnings, " + run.notes() + " notes (" + run.verified()
                        + " verified)");
        if (outcome.undecided().total() < run.findings()) {
            line(words, "undecided", outcome.undecided().total(), "the others were decided or known before");
        }
        return words.append("report       ").append(outcome.page()).append('\n').toString();
    }

    private static String parts(RunSummary run) {
        StringBuilder parts = new StringBuilder(run.analysed() + " analysed");
        if (run.notEnglish() > 0) {
            parts.append(" (").append(run.notEnglish()).append(" not in English: kept, not read)");
        }
        if (run.duplicate() > 0) {
            parts.append(", ").append(run.duplicate()).append(" the same file again");
        }
        return parts.append(", ").append(run.failed()).append(" failed").toString();
    }

    private static void line(StringBuilder words, String what, long count, String detail) {
        words.append("%-10s %6d  %s".formatted(what, count, detail).stripTrailing())
                .append('\n');
    }
}
