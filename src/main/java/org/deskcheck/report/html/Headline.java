// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import org.deskcheck.model.finding.RunSummary;

/** Puts into a sentence what came of a run. */
final class Headline {

    private Headline() {}

    /** Such as "Nine points need attention in six articles". */
    static String of(long points, long articles) {
        String where = " in " + Words.count(articles, "article", "articles");
        return points == 0
                ? "Nothing needs attention" + where
                : Words.capitalised(Words.count(points, "point needs", "points need")) + " attention" + where;
    }

    /** What was read, from whom, and what could not be read. */
    static String standfirst(RunSummary counts, long articles, long publishers, long voices) {
        String read = Words.capitalised(Words.count(articles, "article", "articles")) + " from "
                + Words.count(publishers, "publisher", "publishers") + ", "
                + Words.count(voices, "independent voice", "independent voices") + ". ";
        String found = "They print " + Words.count(counts.figures(), "figure", "figures") + ", make "
                + Words.count(counts.claims(), "checkable claim", "checkable claims") + " and tell of "
                + Words.count(counts.deals(), "deal", "deals") + ".";
        String failed = counts.failed() == 0
                ? ""
                : " " + Words.capitalised(Words.count(counts.failed(), "input", "inputs")) + " could not be read.";
        return read + found + failed;
    }
}
