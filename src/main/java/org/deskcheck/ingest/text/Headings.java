// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/** Headings between paragraphs, known by their markup or by being short, without a full stop, above running text. */
final class Headings implements LineRule {

    private static final int MAX_WORDS = 18;
    private static final int MAX_LENGTH = 140;

    @Override
    public void apply(Labels labels) {
        labels.free()
                .filter(i -> isHeading(labels, i))
                .forEach(i -> labels.label(
                        i,
                        BlockRole.HEADING,
                        labels.line(i).is(LineShape.HEADING)
                                ? "marked as a heading"
                                : "short line above running text"));
    }

    /** Whether a line is a heading, labelled or not. */
    static boolean isHeading(Labels labels, int index) {
        Line line = labels.line(index);
        if (line.is(LineShape.HEADING)) {
            return true;
        }
        return line.is(LineShape.PLAIN)
                && line.words() <= MAX_WORDS
                && line.text().length() <= MAX_LENGTH
                && hasHeadingEdges(line)
                && leadsToText(labels, index);
    }

    private static boolean hasHeadingEdges(Line line) {
        String text = line.unmarked();
        if (text.isEmpty() || Character.isLowerCase(text.charAt(0))) {
            return false;
        }
        if (Addresses.in(line)) {
            return false;
        }
        char last = line.lastChar();
        boolean open = last == '.' || last == ',' || last == ';' || last == '!' || last == ':' || last == '…';
        boolean bold = line.text().startsWith("**") && line.text().endsWith("**");
        return (!open || (bold && last != '.')) && text.chars().anyMatch(Character::isLetter);
    }

    /** What follows, other headings passed over, is running text, a list or a table. */
    private static boolean leadsToText(Labels labels, int index) {
        for (int i = index + 1; i < Math.min(labels.size(), index + 3); i++) {
            Line next = labels.line(i);
            if (labels.is(i, BlockRole.LIST)
                    || next.is(LineShape.LIST_ITEM)
                    || next.is(LineShape.TABLE_ROW)
                    || next.is(LineShape.QUOTE)) {
                return true;
            }
            if (labels.isFree(i) && (next.words() > MAX_WORDS || next.lastChar() == '.' || next.lastChar() == ':')) {
                return true;
            }
        }
        return false;
    }
}
