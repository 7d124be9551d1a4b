// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Makes the tokenizer keep "S-1" and "AT&amp;T" in one piece, so that {@link WordForms} can decide what they are: writes
 * connectors that Unicode allows within a word (UAX 29, ExtendNumLet) for hyphens and ampersands, one for one.
 */
final class JoinerCharFilter extends CharFilter {

    /** Stands for a hyphen. */
    static final char HYPHEN = '\u203F';
    /** Stands for an ampersand. */
    static final char AMPERSAND = '\u2040';

    JoinerCharFilter(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = input.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            buffer[i] = joined(buffer[i]);
        }
        return read;
    }

    private static char joined(char c) {
        return switch (c) {
            case '-', '\u2010', '\u2011' -> HYPHEN;
            case '&' -> AMPERSAND;
            default -> c;
        };
    }

    @Override
    protected int correct(int offset) {
        return offset;
    }
}
