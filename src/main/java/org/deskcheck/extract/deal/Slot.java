// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Locale;
import org.deskcheck.model.fact.PartyGround;

/** A place beside the word of a deal, in which a party may stand. */
enum Slot {
    SUBJECT,
    OBJECT,
    BY,
    OF,
    WITH,
    TO,
    FROM,
    IN,
    FOR;

    /** The column of the table, which for a preposition is the preposition itself. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a preposition stands before it. */
    boolean isGoverned() {
        return this != SUBJECT && this != OBJECT;
    }

    /** The same place, for a person. */
    PartyGround ground() {
        return PartyGround.valueOf(name());
    }
}
