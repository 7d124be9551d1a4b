// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/** Questions that the page answers itself: under a heading of that name, or with "Q:" before them. */
final class Faq implements LineRule {

    /** Headings of the part. */
    static final Phrases HEAD = new Phrases("faq");

    private static final int MAX_WORDS = 40;

    @Override
    public void apply(Labels labels) {
        boolean inside = false;
        for (int i = 0; i < labels.size(); i++) {
            Line line = labels.line(i);
            if (!labels.isFree(i)) {
                inside &= labels.is(i, BlockRole.CAPTION, BlockRole.TABLE);
            } else if (HEAD.isWhole(line)) {
                inside = true;
                labels.label(i, BlockRole.HEADING, "heads questions and answers");
            } else if (isMarked(line) || (inside && isQuestion(line))) {
                labels.label(i, BlockRole.FAQ_QUESTION, inside ? "question in a list of them" : "marked as a question");
            } else if (inside && Headings.isHeading(labels, i)) {
                inside = false;
            }
        }
    }

    private static boolean isMarked(Line line) {
        String plain = line.plain();
        return line.words() <= MAX_WORDS
                && (plain.startsWith("q:") || plain.startsWith("q.") || plain.startsWith("question:"))
                && line.endsQuestion();
    }

    private static boolean isQuestion(Line line) {
        return line.words() <= MAX_WORDS && line.endsQuestion() && !line.is(LineShape.QUOTE);
    }
}
