// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;
import org.deskcheck.ingest.page.Line;
import org.deskcheck.ingest.page.LineShape;
import org.deskcheck.model.text.BlockRole;

/** What is left in the head of a page once date, author and headline are known: the dek, names, labels of sections. */
final class HeadLines implements LineRule {

    private static final Phrases WIRES = new Phrases("wire");
    private static final int OPENING = 140;
    private static final int MAX_LABEL_WORDS = 5;
    private static final int MIN_DEK_WORDS = 5;
    private static final int MAX_DEK_WORDS = 60;

    @Override
    public void apply(Labels labels) {
        Bylines.labelNames(labels);
        labelSecondHeadline(labels);
        MastheadZone zone = MastheadZone.of(labels);
        boolean belowHeadline = false;
        boolean dek = false;
        for (int i = 0; i < labels.size(); i++) {
            belowHeadline |= labels.is(i, BlockRole.HEADLINE);
            if (!labels.isFree(i)) {
                continue;
            }
            Line line = labels.line(i);
            boolean inHead = zone.contains(i);
            if (!inHead && !isItalicBelowHeadline(labels, i)) {
                return;
            }
            if (isLabel(line)) {
                labels.label(i, BlockRole.FURNITURE, "label of a section, in the head of the page");
            } else if (belowHeadline && !dek && isDek(line)) {
                labels.label(i, BlockRole.DEK, "text below the headline, in the head of the page");
                dek = true;
            }
        }
    }

    /** In a release the line between the headline and the opening with place, wire or day. */
    private static void labelSecondHeadline(Labels labels) {
        labels.free()
                .filter(i -> labels.is(i - 1, BlockRole.HEADLINE) && labels.isFree(i + 1))
                .filter(i -> isDek(labels.line(i)) && !labels.line(i).endsSentence())
                .filter(i -> opensRelease(labels.line(i + 1)))
                .limit(1)
                .forEach(i -> labels.label(i, BlockRole.DEK, "between the headline and the opening of a release"));
    }

    private static boolean opensRelease(Line line) {
        String plain = line.plain();
        return PublicationDays.isOpening(line)
                || WIRES.count(plain.substring(0, Math.min(OPENING, plain.length()))) > 0;
    }

    private static boolean isLabel(Line line) {
        return line.words() <= MAX_LABEL_WORDS && line.is(LineShape.PLAIN) && !line.endsSentence();
    }

    private static boolean isDek(Line line) {
        return line.words() >= MIN_DEK_WORDS
                && line.words() <= MAX_DEK_WORDS
                && (line.is(LineShape.PLAIN) || line.is(LineShape.HEADING));
    }

    /** In Markdown the line below the headline that is set in italics as a whole. */
    private static boolean isItalicBelowHeadline(Labels labels, int index) {
        String text = labels.line(index).text();
        boolean italic = text.length() > 2
                && (text.startsWith("*") && text.endsWith("*") && !text.startsWith("**")
                        || text.startsWith("_") && text.endsWith("_"));
        return italic && labels.is(index - 1, BlockRole.HEADLINE, BlockRole.BYLINE, BlockRole.DATELINE);
    }
}
