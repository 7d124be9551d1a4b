// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Gives the best passage as it stands in the text, without marks. */
final class PlainPassage extends PassageFormatter {

    private static final int LONGEST = 300;

    @Override
    public String format(Passage[] passages, String content) {
        if (passages.length == 0) {
            return "";
        }
        Passage best = passages[0];
        int end = Math.min(best.getEndOffset(), best.getStartOffset() + LONGEST);
        return content.substring(best.getStartOffset(), end) + (end < best.getEndOffset() ? "…" : "");
    }
}
