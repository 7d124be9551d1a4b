// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.Optional;
import org.deskcheck.model.text.Span;

/**
 * Reads one ticker where one is expected: one to six capitals or digits, and a class or a suffix behind a point, hyphen or
 * slash ({@code BRK.B}, {@code ABR-PA}).
 */
final class Ticker {

    private static final int LONGEST = 6;
    private static final int LONGEST_TAIL = 3;

    /** A ticker in a text: its place, what it says in the usual form, and where the reading went on to. */
    record Printed(Span span, String symbol) {

        int end() {
            return span.end();
        }
    }

    private Ticker() {}

    /**
     * The ticker that begins at this place.
     *
     * @param digits whether it may be all digits
     */
    static Optional<Printed> at(String flat, int begin, boolean digits) {
        int end = Glyph.symbolicEnd(flat, begin);
        if (end == begin || end - begin > LONGEST || !digits && !Glyph.hasCapital(flat, begin, end)) {
            return Optional.empty();
        }
        int tail = tailEnd(flat, end);
        if (tail == end && !Glyph.isEdge(flat, end)) {
            return Optional.empty();
        }
        String symbol = flat.substring(begin, tail).replace('-', '.').replace('/', '.');
        return Optional.of(new Printed(new Span(begin, tail), symbol));
    }

    private static int tailEnd(String flat, int end) {
        char joint = Glyph.at(flat, end);
        if (joint != '.' && joint != '-' && joint != '/') {
            return end;
        }
        int tail = end + 1;
        while (Glyph.isCapital(Glyph.at(flat, tail))) {
            tail++;
        }
        int length = tail - end - 1;
        boolean whole = length > 0 && length <= (joint == '/' ? 1 : LONGEST_TAIL) && Glyph.isEdge(flat, tail);
        return whole ? tail : end;
    }
}
