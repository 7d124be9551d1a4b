// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon.rule;

import org.deskcheck.model.Labelled;

/** How a rule looks for what it is about. */
public enum Method implements Labelled {
    /** A sentence with one of its flags and none of its passes. */
    WORDING,
    /** The article's disclaimers, of which each of its demands asks for an element. */
    DISCLOSURE,
    /** One of its flags, which must stand somewhere on the page. */
    STATEMENT,
    /** Several of its flags in the article, and none of its passes anywhere. */
    BALANCE,
    /** A flag that names the publisher or the house that disclaims. */
    PROMOTION,
    /** Prices, with neither a time nor a venue among its passes. */
    PRICES,
    /** The day of publication. */
    DATE,
    /** The headline. */
    HEADLINE,
    /** The author. */
    BYLINE;

    /** Whether it cannot work without flags. */
    public boolean needsFlags() {
        return this == WORDING || this == STATEMENT || this == BALANCE || this == PROMOTION;
    }
}
