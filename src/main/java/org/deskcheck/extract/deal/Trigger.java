// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.PartyRole;

/**
 * A word that announces a deal.
 *
 * @param type the type of deal
 * @param weak whether it is too common a word to do so by itself
 * @param roles who takes part, by place
 */
record Trigger(DealType type, boolean weak, Map<Slot, PartyRole> roles) {

    /** Takes a copy. */
    Trigger {
        roles = Map.copyOf(roles);
    }

    /** Reads a line of {@code deal-triggers.tsv}. */
    static Trigger of(Table.Row row) {
        Map<Slot, PartyRole> roles = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            Labelled.parse(PartyRole.class, row.get(slot.word())).ifPresent(role -> roles.put(slot, role));
        }
        DealType type = Labelled.parse(DealType.class, row.get("type")).orElseThrow();
        return new Trigger(type, row.get("strength").equals("weak"), roles);
    }

    /** The role of who stands in a place. */
    Optional<PartyRole> role(Slot slot) {
        return Optional.ofNullable(roles.get(slot));
    }
}
