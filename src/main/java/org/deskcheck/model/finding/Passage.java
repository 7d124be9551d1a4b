// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/**
 * Words that match a query, with their surroundings and their place.
 *
 * @param text the words as printed, on one line
 * @param marks where in {@code text} the words that were asked for stand, in code points, in order
 * @param place where in the article it stands; nothing for words that stand in no article
 */
public record Passage(String text, List<Span> marks, Optional<Place> place) {

    /** Takes a copy. */
    public Passage {
        marks = List.copyOf(marks);
    }

    /**
     * A place in an article.
     *
     * @param span in code points of the article's text
     * @param line the line of the article's text on which it begins, counted from 1
     * @param role the role of the block it stands in
     */
    public record Place(Span span, int line, BlockRole role) {}
}
