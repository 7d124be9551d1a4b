// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import org.deskcheck.ingest.page.Labels;
import org.deskcheck.model.text.BlockRole;

/**
 * The head of a page: everything down to the last line that tells of the article rather than the story, such as its
 * date, its author or its headline printed again.
 *
 * @param end index of the first line below it
 */
record MastheadZone(int end) {

    /** The head is looked for in the first lines only. */
    private static final int MAX_LINES = 40;

    /** More running text than this above a date means that the date is not in the head. */
    private static final int MAX_PARAGRAPHS = 2;

    /** Finds the head by what is labelled so far. */
    static MastheadZone of(Labels labels) {
        int end = 0;
        int paragraphs = 0;
        for (int i = 0; i < Math.min(MAX_LINES, labels.size()) && paragraphs <= MAX_PARAGRAPHS; i++) {
            if (isEvidence(labels, i)) {
                end = i + 1;
            } else if (labels.isFree(i) && labels.line(i).isParagraph()) {
                paragraphs++;
            }
        }
        return new MastheadZone(end);
    }

    private static boolean isEvidence(Labels labels, int index) {
        return labels.is(index, BlockRole.DATELINE, BlockRole.BYLINE, BlockRole.HEADLINE)
                || (labels.is(index, BlockRole.FURNITURE)
                        && labels.line(index).plain().contains("min"));
    }

    /** Whether the line stands in it. */
    boolean contains(int index) {
        return index < end;
    }
}
