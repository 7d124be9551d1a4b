// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.stream.IntStream;
import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/** Items of lists and quotations set off from the text, as far as no other family knew more of them. */
final class Lists implements LineRule {

    private static final int MIN_RUN = 2;
    private static final int MIN_WORDS = 2;
    private static final int MAX_WORDS = 24;

    @Override
    public void apply(Labels labels) {
        labelRuns(labels);
        labels.free().forEach(i -> {
            if (labels.line(i).is(LineShape.LIST_ITEM)) {
                labels.label(i, BlockRole.LIST, "item of a list");
            } else if (labels.line(i).is(LineShape.QUOTE)) {
                labels.label(i, BlockRole.QUOTE, "quotation set off from the text");
            }
        });
    }

    /** Items that lost their bullets: short lines one after the other, each with a figure and none a sentence. */
    private static void labelRuns(Labels labels) {
        int begin = 0;
        for (int i = 0; i <= labels.size(); i++) {
            if (labels.isFree(i) && isBareItem(labels.line(i))) {
                continue;
            }
            if (i - begin >= MIN_RUN) {
                IntStream.range(begin, i)
                        .forEach(item -> labels.label(item, BlockRole.LIST, "short line with a figure among others"));
            }
            begin = i + 1;
        }
    }

    private static boolean isBareItem(Line line) {
        char last = line.lastChar();
        return line.is(LineShape.PLAIN)
                && line.words() >= MIN_WORDS
                && line.words() <= MAX_WORDS
                && !line.endsSentence()
                && last != ':'
                && last != ','
                && line.text().chars().anyMatch(Character::isDigit);
    }
}
