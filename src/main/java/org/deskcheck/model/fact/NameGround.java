// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.Labelled;

/** What a stretch of text was taken for a name by. */
public enum NameGround implements Labelled {
    /** The tables of names and securities have it. */
    TABLES,
    /** It ends like a company or a body. */
    ENDING,
    /** An apposition behind it says what it is: "X, a maker of pumps". */
    APPOSITION,
    /** A noun beside it says what it is: "mining firm X", "X shares". */
    NOUN_BESIDE,
    /** A symbol stands behind it. */
    SYMBOL,
    /** The name tagger marked it. */
    TAGGER,
    /** What it does, or what is done with it, is what companies do: "X raises", "acquired X". */
    DOING,
    /** It stands in a list between names. */
    LIST,
    /** The article names the same elsewhere. */
    OTHER_MENTION
}
