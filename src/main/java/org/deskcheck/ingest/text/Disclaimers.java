// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/**
 * Lines that limit what the publisher answers for: with their name before them ("Disclaimer: ..."), in a section of that
 * name, or by their set phrases. One strong phrase, or two weak ones, is enough in a line that holds no figures of the
 * story.
 */
final class Disclaimers implements LineRule {

    private static final Phrases HEAD = new Phrases("disclaimer-head");
    private static final Phrases STRONG = new Phrases("disclaimer-strong");
    private static final Phrases WEAK = new Phrases("disclaimer-weak");
    /** Said in disclaimers, but in stories as well: enough only below the heading of a disclaimer. */
    private static final Phrases TOPIC = new Phrases("disclaimer-topic");

    private static final int MIN_TEXT_WORDS = 6;
    private static final int MAX_HEAD_WORDS = 14;
    private static final int MIN_WEAK = 2;

    @Override
    public void apply(Labels labels) {
        for (int i = 0; i < labels.size(); i++) {
            Line line = labels.line(i);
            if (!labels.isFree(i) || line.is(LineShape.TABLE_ROW)) {
                continue;
            }
            if (HEAD.starts(line) && label(labels, i)) {
                continue;
            }
            if (isQuoted(line)) {
                continue;
            } else if (STRONG.count(line) > 0) {
                labels.label(i, BlockRole.DISCLAIMER, "set phrase of a disclaimer");
            } else if (WEAK.count(line) >= MIN_WEAK && isLate(labels, i)) {
                labels.label(i, BlockRole.DISCLAIMER, "several phrases of disclaimers");
            }
        }
    }

    /** A line that names itself so: a heading if a section follows, or the whole disclaimer; not the word in a menu. */
    private static boolean label(Labels labels, int index) {
        Line line = labels.line(index);
        boolean heading = line.words() <= MAX_HEAD_WORDS && !line.endsSentence();
        if (heading && !(labels.isFree(index + 1) && canOpen(labels.line(index + 1)))) {
            return false;
        }
        labels.label(index, BlockRole.DISCLAIMER, "named as a disclaimer");
        if (heading) {
            labelSection(labels, index);
        }
        return true;
    }

    /** The paragraphs under a heading: the first in any case, the others as long as they speak the same language. */
    private static void labelSection(Labels labels, int head) {
        int index = head + 1;
        while (labels.isFree(index)
                && (index == head + 1
                        || goesOn(labels.line(index))
                        || (isItem(labels.line(index)) && isItem(labels.line(index - 1))))) {
            labels.label(index, BlockRole.DISCLAIMER, "under the heading of a disclaimer");
            index++;
        }
    }

    /** {@code 2) ...}: a numbered list of disclaimers is one whatever each of them says. */
    private static boolean isItem(Line line) {
        String text = line.unmarked();
        int digits = 0;
        while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > 0 && digits < text.length() && (text.charAt(digits) == ')' || text.charAt(digits) == '.');
    }

    private static boolean canOpen(Line line) {
        return line.words() >= MIN_TEXT_WORDS
                && !line.is(LineShape.HEADING)
                && !line.plain().startsWith("about ");
    }

    private static boolean goesOn(Line line) {
        boolean text = line.isParagraph() || line.is(LineShape.LIST_ITEM);
        return text && canOpen(line) && STRONG.count(line) + WEAK.count(line) + TOPIC.count(line) > 0;
    }

    /** A person who is quoted speaks in the story, whatever the words are. */
    private static boolean isQuoted(Line line) {
        char first = line.plain().isEmpty() ? ' ' : line.plain().charAt(0);
        return first == '"';
    }

    private static boolean isLate(Labels labels, int index) {
        int end = labels.line(labels.size() - 1).span().end();
        return labels.line(index).span().begin() * 3L > end;
    }
}
