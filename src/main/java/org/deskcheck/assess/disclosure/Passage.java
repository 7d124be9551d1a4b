// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/**
 * A sentence of a page, read without tokens.
 *
 * @param span where it stands
 * @param role the role of its block
 * @param words its words
 * @param isDisclaimer whether it belongs to a disclaimer
 * @param isQuoted whether a quotation that an earlier sentence of the line opened is still open where it begins
 */
record Passage(Span span, BlockRole role, Words words, boolean isDisclaimer, boolean isQuoted) {

    /** Whether it is the article's prose, and no disclaimer. */
    boolean isProse() {
        return role.isProse() && !isDisclaimer;
    }

    /** Whether it belongs to the article itself, and to no disclaimer. */
    boolean isArticle() {
        return role.isArticle() && !isDisclaimer;
    }
}
