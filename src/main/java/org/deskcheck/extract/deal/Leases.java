// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Optional;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.PartyRole;

/** Who lets and who rents, where the word "lease" itself leaves it open. */
final class Leases {

    private Leases() {}

    /** A company that tells of its leases in the plural, with their sum, lets; one that signs a lease rents. */
    static Optional<PartyRole> roleOfSubject(Phrases phrases, Chunk noun, Optional<PartyRole> role) {
        boolean plural = phrases.sentence().tokens().get(noun.head()).pos().endsWith("S");
        return role.map(r -> r == PartyRole.LESSEE && plural ? PartyRole.LESSOR : r);
    }
}
