// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Set;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;

/**
 * Whether enough is told to make a row, which must be right or blank: somebody named, and a second thing known; or an amount
 * alone, by which the ledger may know the deal again.
 */
final class Told {

    private static final Set<DealType> BY_ONE = Set.of(DealType.IPO, DealType.BUYBACK);
    private static final Set<DealType> TRADES = Set.of(DealType.ACQUISITION, DealType.DIVESTITURE);
    private static final Set<DealType> TRADES_AND_LEASES =
            Set.of(DealType.ACQUISITION, DealType.DIVESTITURE, DealType.LEASE);

    private Told() {}

    /**
     * Whether it is.
     *
     * @param thing whether the sentence says what is bought, sold or let, although that has no name
     */
    static boolean enough(Draft draft, Trigger trigger, boolean thing) {
        if (draft.parties.isEmpty()) {
            return draft.amount.isPresent();
        }
        boolean two = draft.parties.size() > 1 && hasTwoSides(draft);
        boolean known = draft.amount.isPresent() || draft.stake.isPresent();
        if (trigger.weak()) {
            return known || (two || thing) && TRADES.contains(draft.type);
        }
        return two || known || BY_ONE.contains(draft.type) || thing && TRADES_AND_LEASES.contains(draft.type);
    }

    /** Whether it is an offering of somebody's, whose size a later sentence may tell; without one the ledger drops it. */
    static boolean begun(Draft draft, Trigger trigger) {
        return draft.type == DealType.EQUITY_FINANCING
                && !trigger.weak()
                && !draft.names(PartyRole.ISSUER).isEmpty();
    }

    /** Whether the whole article has told enough of a draft that was only begun. */
    static boolean inTheEnd(Draft draft) {
        return draft.type != DealType.EQUITY_FINANCING
                || draft.amount.isPresent()
                || draft.parties.size() > 1 && hasTwoSides(draft);
    }

    private static boolean hasTwoSides(Draft draft) {
        return draft.parties.stream().map(Party::role).distinct().count() > 1
                || draft.parties.get(0).role() == PartyRole.PARTNER;
    }
}
