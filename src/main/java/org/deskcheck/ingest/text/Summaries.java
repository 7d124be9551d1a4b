// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.stream.IntStream;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/**
 * Parts that say the story again in short: takeaways, key facts, a summary. At the top such a part is a list or one
 * paragraph, because nothing marks where the story begins; further down it goes on to the next heading.
 */
final class Summaries implements LineRule {

    /** Headings of summaries. */
    static final Phrases HEAD = new Phrases("summary");

    @Override
    public void apply(Labels labels) {
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.isFree(i) || labels.line(i).is(LineShape.TABLE_ROW)) {
                continue;
            }
            Line line = labels.line(i);
            if (HEAD.isWhole(line)) {
                labels.label(i, BlockRole.HEADING, "heads a summary");
                labelBelow(labels, i);
            } else if (HEAD.starts(line)) {
                labels.label(i, BlockRole.SUMMARY, "begins with the word for a summary");
            }
        }
    }

    private static void labelBelow(Labels labels, int head) {
        boolean top = IntStream.range(0, head)
                .noneMatch(i -> labels.isFree(i) && labels.line(i).isParagraph());
        boolean list = head + 1 < labels.size() && labels.line(head + 1).is(LineShape.LIST_ITEM);
        for (int i = head + 1; i < labels.size() && labels.isFree(i); i++) {
            boolean item = labels.line(i).is(LineShape.LIST_ITEM);
            boolean past = i > head + 1 && (list ? !item : Sections.ends(labels, i) || (!item && top));
            if (past || (i == head + 1 && labels.line(i).is(LineShape.HEADING))) {
                return;
            }
            labels.label(i, BlockRole.SUMMARY, "under the heading of a summary");
        }
    }
}
