// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.Labelled;

/** The place in its sentence by which a party has its role in a deal. */
public enum PartyGround implements Labelled {
    /** Subject of the deal's verb, or of the verb above its noun. */
    SUBJECT,
    /** Object of the deal's verb. */
    OBJECT,
    /** Behind "by". */
    BY,
    /** Behind "of". */
    OF,
    /** Behind "with". */
    WITH,
    /** Behind "to". */
    TO,
    /** Behind "from". */
    FROM,
    /** Behind "in". */
    IN,
    /** Behind "for". */
    FOR,
    /** Behind "on": the exchange of a listing. */
    ON,
    /** Possessor of the deal's noun. */
    OWNER,
    /** A name right before the deal's noun. */
    QUALIFIER,
    /** Named as one who puts up the money. */
    BACKER,
    /** Named as one who places or arranges it. */
    AGENT,
    /** Named as the former owner. */
    FORMER_OWNER,
    /** Gave a rating. */
    RATING,
    /** In a part of the deal that is a deal of its own. */
    PART,
    /** Not told. */
    OTHER
}
