// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import org.jsoup.parser.Parser;

/** The characters of a page before it is parsed, for checks that must come first. */
public final class SourceText {

    private SourceText() {}

    /** What stands between the tags, scripts too, with entities as the characters they stand for; in linear time. */
    public static String of(String html) {
        StringBuilder words = new StringBuilder(html.length());
        int at = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
            words.append(html, at, tag);
            int end = html.indexOf('>', tag);
            at = end < 0 ? html.length() : end + 1;
        }
        return Parser.unescapeEntities(words.append(html, at, html.length()).toString(), false);
    }
}
