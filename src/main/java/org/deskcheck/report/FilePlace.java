// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import org.deskcheck.model.text.Span;

/**
 * A place in a file as editors count: lines and columns from 1, columns in code points, the end column exclusive.
 *
 * @param line where it begins
 * @param column where it begins
 * @param endLine where it ends
 * @param endColumn one past its last code point
 */
public record FilePlace(int line, int column, int endLine, int endColumn) {

    /** The place of a span in a text that has one {@code char} for each code point. */
    static FilePlace of(Span span, String text) {
        return new FilePlace(
                line(text, span.begin()), column(text, span.begin()), line(text, span.end()), column(text, span.end()));
    }

    private static int line(String text, int at) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }

    private static int column(String text, int at) {
        return at - text.lastIndexOf('\n', at - 1);
    }
}
