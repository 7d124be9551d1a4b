// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.Arrays;
import org.deskcheck.model.text.Article;

/** The lines of an article's text, counted from 1 as editors count. */
final class Lines {

    private final int[] feeds;

    Lines(Article article) {
        String text = article.text().flat();
        int[] found = new int[between(text, 0, text.length())];
        int count = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            found[count++] = i;
        }
        this.feeds = found;
    }

    /** The line on which a place stands. */
    int at(int place) {
        int found = Arrays.binarySearch(feeds, place);
        return (found >= 0 ? found : -found - 1) + 1;
    }

    /** How many line feeds stand in a stretch of a text. */
    static int between(String text, int begin, int end) {
        int lines = 0;
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
