// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/** A stretch of text on one line of a terminal. */
final class Line {

    private Line() {}

    /** The characters of a stretch, white space and control characters as single spaces, cut after {@code most} characters. */
    static String of(Text text, Span span, int most) {
        StringBuilder line = new StringBuilder();
        int length = 0;
        boolean space = false;
        for (int i = span.begin(); i < span.end(); i++) {
            String point = text.slice(new Span(i, i + 1));
            int code = point.codePointAt(0);
            if (Character.isWhitespace(code) || Character.isISOControl(code)) {
                space = length > 0;
                continue;
            }
            if (length >= most) {
                return line.append('…').toString();
            }
            line.append(space ? " " : "").append(point);
            length += space ? 2 : 1;
            space = false;
        }
        return line.toString();
    }
}
