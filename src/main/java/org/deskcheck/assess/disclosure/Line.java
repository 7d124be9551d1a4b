// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import org.deskcheck.model.text.Span;

/**
 * A line of a page.
 *
 * @param span where it stands
 * @param block the index of its block
 * @param shape what kind of line it is
 * @param clues what it says that disclaimers say
 */
record Line(Span span, int block, Shape shape, List<Clue> clues) {

    /** What a line is, as to disclaimers. */
    enum Shape {
        /** Heads a disclaimer: "Forward-Looking Statements". */
        OPENING,
        /** Begins with such a heading and goes on: "Disclaimer: This is not advice." */
        LABELLED,
        /** Ends a disclaimer's section: another heading, a contact, an address. */
        CLOSING,
        /** Any other line. */
        PLAIN
    }

    /** Takes a copy. */
    Line {
        clues = List.copyOf(clues);
    }

    /** Whether it says enough to be a disclaimer by itself. */
    boolean isDisclaimer() {
        return clues.stream().anyMatch(Clue::isStrong)
                || clues.stream().map(Clue::element).distinct().count() > 1;
    }

    /** From the first sentence with a clue to the last; a line without clues has none. */
    Span disclaimed() {
        Span span = clues.get(0).span();
        for (Clue clue : clues) {
            span = span.cover(clue.span());
        }
        return span;
    }
}
