// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

/** Why a stretch of text is taken for a name, from the weakest reason to the strongest. */
enum Evidence {
    /** What it does, or a broker's advice, says that a company stands here. */
    CONTEXT(1),
    /** The name tagger says so. */
    TAGGED(2),
    /** A noun beside it says what it is: "mining firm X", "X shares". */
    INTRODUCED(8),
    /** It ends like a company. */
    SUFFIXED(10),
    /** An apposition says what it is: "X, a maker of pumps,". */
    APPOSED(24),
    /** A symbol with its exchange stands behind it. */
    SYMBOL(12),
    /** The tables have it. */
    KNOWN(12);

    private final int weight;

    Evidence(int weight) {
        this.weight = weight;
    }

    /** How much a mention counts when mentions of one name differ on what it is. */
    int weight() {
        return weight;
    }
}
