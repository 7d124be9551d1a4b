// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import org.deskcheck.model.fact.NameGround;

/** Why a stretch of text is taken for a name, from the weakest reason to the strongest. */
enum Evidence {
    /** What it does, or a broker's advice, says that a company stands here. */
    CONTEXT(1, NameGround.DOING),
    /** The name tagger says so. */
    TAGGED(2, NameGround.TAGGER),
    /** A noun beside it says what it is: "mining firm X", "X shares". */
    INTRODUCED(8, NameGround.NOUN_BESIDE),
    /** It ends like a company. */
    SUFFIXED(10, NameGround.ENDING),
    /** An apposition says what it is: "X, a maker of pumps,". */
    APPOSED(24, NameGround.APPOSITION),
    /** A symbol with its exchange stands behind it. */
    SYMBOL(12, NameGround.SYMBOL),
    /** The tables have it. */
    KNOWN(12, NameGround.TABLES);

    private final int weight;
    private final NameGround ground;

    Evidence(int weight, NameGround ground) {
        this.weight = weight;
        this.ground = ground;
    }

    /** The same for a person. */
    NameGround ground() {
        return ground;
    }

    /** How much a mention counts when mentions of one name differ on what it is. */
    int weight() {
        return weight;
    }
}
