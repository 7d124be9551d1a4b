// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.text.Span;

/**
 * Something that a rule speaks of.
 *
 * @param detail what the rule's title does not say, as a sentence of its own; empty for nothing
 * @param evidence the places it rests on
 */
record Sighting(String detail, List<Span> evidence) {

    /** Takes a copy. */
    Sighting {
        evidence = List.copyOf(evidence);
    }

    /** A phrase of the text, quoted. */
    static Sighting of(Page page, Span phrase) {
        return new Sighting("It says \"" + page.article().text().slice(phrase) + "\".", List.of(phrase));
    }

    /** Something about the article as a whole. */
    static Sighting ofWhole(Page page) {
        return new Sighting("", page.head().stream().toList());
    }

    /** The same with further places. */
    Sighting with(List<Span> more) {
        return new Sighting(
                detail, Stream.concat(evidence.stream(), more.stream()).toList());
    }
}
