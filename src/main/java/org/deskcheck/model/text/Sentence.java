// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

import java.util.List;

/**
 * A sentence of the article; it never reaches over the end of its block.
 *
 * @param span where it stands
 * @param role the role of its block
 * @param tokens its tokens in order
 */
public record Sentence(Span span, BlockRole role, List<Token> tokens) {

    /** Takes a copy. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
