// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;

/** Whose a thing sold is: "the sale of its tools unit to Y" names the seller by the possessive. */
final class Owners {

    private static final Set<String> POSSESSIVES = Set.of("its", "their", "our");

    private Owners() {}

    /** Adds the company that is spoken of as the seller of what a noun of selling governs, when no other seller is named. */
    static void add(Seating seating, Chunk noun) {
        Draft draft = seating.draft();
        if (draft.type != DealType.DIVESTITURE || !draft.names(PartyRole.SELLER).isEmpty()) {
            return;
        }
        List<Chunk> sold = new Arguments(seating.phrases()).governed(noun.index(), "of");
        boolean own = !sold.isEmpty() && POSSESSIVES.contains(seating.phrases().word(sold.get(0)));
        if (own) {
            seating.referents()
                    .it()
                    .ifPresent(owner -> draft.add(new Party(
                            PartyRole.SELLER, owner.name(), seating.phrases().span(sold.get(0)), PartyGround.OWNER)));
        }
    }

    /** "X said Y agreed to buy its plants": X sells, when it does not buy itself. */
    static void addOfObject(Seating seating, Chunk object) {
        Draft draft = seating.draft();
        boolean own = draft.type == DealType.ACQUISITION
                && draft.names(PartyRole.SELLER).isEmpty()
                && !draft.names(PartyRole.ACQUIRER).isEmpty()
                && POSSESSIVES.contains(seating.phrases().word(object))
                && Things.isPart(seating.phrases(), object);
        if (own) {
            seating.referents()
                    .it()
                    .ifPresent(owner -> draft.add(new Party(
                            PartyRole.SELLER, owner.name(), seating.phrases().span(object), PartyGround.OWNER)));
        }
    }
}
