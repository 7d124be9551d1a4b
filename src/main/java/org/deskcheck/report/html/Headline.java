// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.finding.RunSummary;

/** Puts into a sentence what came of a run. */
final class Headline {

    private Headline() {}

    /** Such as "Nine points need attention in six articles". */
    static String of(long points, long articles) {
        if (articles == 0) {
            return "No article could be read";
        }
        String where = " attention in " + Words.count(articles, "article", "articles");
        return points == 0
                ? "Nothing needs" + where
                : Words.capitalised(Words.count(points, "point needs", "points need")) + where;
    }

    /** What was read, from whom, and what could not be read. */
    static String standfirst(RunSummary counts, long articles, long publishers, long voices) {
        List<String> sentences = new ArrayList<>();
        if (articles > 0) {
            sentences.add(Words.capitalised(Words.count(articles, "article", "articles")) + " from "
                    + Words.count(publishers, "named publisher", "named publishers")
                    + (voices > 0 ? ", " + Words.count(voices, "independent voice", "independent voices") : "") + ".");
            sentences.add((articles == 1 ? "It prints " : "They print ")
                    + Words.count(counts.figures(), "figure", "figures") + " and "
                    + Words.count(counts.claims(), "checkable claim", "checkable claims") + ", and "
                    + (articles == 1 ? "tells" : "tell") + " of " + Words.count(counts.deals(), "deal", "deals") + ".");
        }
        if (counts.failed() > 0) {
            sentences.add(Words.capitalised(Words.count(counts.failed(), "input", "inputs")) + " could not be read.");
        }
        return String.join(" ", sentences);
    }
}
