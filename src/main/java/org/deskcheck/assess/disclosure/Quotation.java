// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import org.deskcheck.model.text.Span;

/** Tells whether a place stands within quotation marks. */
final class Quotation {

    private static final String OPENING_MARKS = "\"“«„";
    private static final String CLOSING_MARKS = "\"”»“";

    private Quotation() {}

    /** Whether a quotation is open at the end of a stretch of text, that was open or not at its beginning. */
    static boolean isOpenAfter(String flat, Span stretch, boolean openBefore) {
        boolean open = openBefore;
        for (int at = stretch.begin(); at < stretch.end(); at++) {
            char c = flat.charAt(at);
            if (open && CLOSING_MARKS.indexOf(c) >= 0) {
                open = false;
            } else if (OPENING_MARKS.indexOf(c) >= 0) {
                open = true;
            }
        }
        return open;
    }

    /** Whether a quotation that nobody opened ends with the sentence, behind the phrase. */
    static boolean closesBehind(String flat, Span sentence, Span phrase) {
        return phrase.end() < sentence.end() && CLOSING_MARKS.indexOf(flat.charAt(sentence.end() - 1)) >= 0;
    }
}
