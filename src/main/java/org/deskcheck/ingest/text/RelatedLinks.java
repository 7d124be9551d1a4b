// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.model.text.BlockRole;

/** Ways to other articles: lines that say so, the titles listed under such a line, lines that are one Markdown link. */
final class RelatedLinks implements LineRule {

    private static final Phrases RELATED = new Phrases("related");
    private static final int MAX_WORDS = 24;
    private static final int MAX_LEAD = 30;

    @Override
    public void apply(Labels labels) {
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.isFree(i) || labels.line(i).words() > MAX_WORDS) {
                continue;
            }
            if (RELATED.isWhole(labels.line(i))) {
                labelList(labels, i);
            } else if (RELATED.starts(labels.line(i))) {
                labels.label(i, BlockRole.RELATED_LINK, "points to another article");
            } else if (isLink(labels.line(i))) {
                labels.label(i, BlockRole.RELATED_LINK, "one link and nothing else");
            }
        }
    }

    private static void labelList(Labels labels, int head) {
        labels.label(head, BlockRole.RELATED_LINK, "heads a list of links");
        for (int i = head + 1; labels.isFree(i) && isTitle(labels.line(i)); i++) {
            labels.label(i, BlockRole.RELATED_LINK, "title in a list of links");
        }
    }

    private static boolean isTitle(Line line) {
        return line.words() <= MAX_WORDS && line.lastChar() != '.' && line.lastChar() != ':';
    }

    private static boolean isLink(Line line) {
        String text = line.unmarked();
        int open = text.indexOf('[');
        return open >= 0
                && isLead(text.substring(0, open))
                && text.endsWith(")")
                && text.indexOf("](") > 0
                && text.indexOf("](") == text.lastIndexOf("](")
                && text.indexOf(") ") < 0;
    }

    /** Nothing, or a few words with a hyphen or colon behind them. */
    private static boolean isLead(String lead) {
        String words = lead.strip();
        return words.isEmpty() || (words.length() <= MAX_LEAD && (words.endsWith("-") || words.endsWith(":")));
    }
}
