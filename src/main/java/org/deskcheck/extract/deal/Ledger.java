// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.text.Span;

/** The deals of one article: what several sentences say of one deal goes into one entry. Not safe for threads. */
final class Ledger {

    private static final Set<DealType> PURCHASES = Set.of(DealType.ACQUISITION, DealType.DIVESTITURE, DealType.MERGER);
    private static final Set<DealType> FINANCINGS =
            Set.of(DealType.EQUITY_FINANCING, DealType.DEBT_FINANCING, DealType.IPO, DealType.INVESTMENT);

    private final List<Draft> drafts = new ArrayList<>();
    private Optional<Draft> current = Optional.empty();

    /** Enters a part of a deal that is a deal of its own, and stays with the whole. */
    void enterPart(Draft part) {
        if (drafts.stream().noneMatch(known -> isSame(known, part))) {
            drafts.add(part);
        }
    }

    /** Enters a deal, or adds to the one that it is; what names nobody can only be another mention of one with its amount. */
    void enter(Draft draft) {
        draft.takeDown();
        Optional<Draft> same = drafts.stream()
                .filter(known -> isSame(known, draft))
                .findFirst()
                .or(() -> drafts.stream()
                        .filter(known -> isToldOtherwise(known, draft))
                        .findFirst());
        same.ifPresent(known -> known.absorb(draft));
        if (same.isEmpty() && draft.parties.isEmpty()) {
            return;
        }
        if (same.isEmpty()) {
            drafts.add(draft);
        }
        current = same.or(() -> Optional.of(draft));
    }

    /** The deal that was spoken of last. */
    Optional<Draft> current() {
        return current;
    }

    /** The last deal of a type. */
    Optional<Draft> last(DealType type) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).type == type) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /** What collateral told of in a sentence may secure: the deals of that sentence or, without any, the debts so far. */
    Stream<Draft> secured(Span sentence) {
        List<Draft> here = drafts.stream()
                .filter(draft -> draft.evidence.contains(sentence))
                .filter(draft -> draft.type == DealType.DEBT_FINANCING || draft.type == DealType.LEASE)
                .toList();
        return here.isEmpty() ? drafts.stream().filter(draft -> draft.type == DealType.DEBT_FINANCING) : here.stream();
    }

    /** All entries in the order in which they were met. */
    List<Deal> deals(String article) {
        List<Deal> deals = new ArrayList<>();
        for (Draft draft : drafts) {
            if (Told.inTheEnd(draft)) {
                deals.add(draft.toDeal(article, deals.size()));
            }
        }
        return List.copyOf(deals);
    }

    private static boolean isSame(Draft a, Draft b) {
        if (isShareInVenture(a, b)) {
            return true;
        }
        if (!isCompatible(a, b)) {
            return false;
        }
        boolean sameAmount =
                a.amount.isPresent() && b.amount.isPresent() && Mention.isSame(a.amount.get(), b.amount.get());
        boolean otherAmount = a.amount.isPresent() && b.amount.isPresent() && !sameAmount;
        boolean shared = a.parties.stream().anyMatch(p -> b.has(p.name()) && isPrincipal(p.role()));
        if (otherAmount || hasOtherParty(a, b)) {
            return false;
        }
        return sameAmount || shared;
    }

    /** Whether two amounts stand for one deal: the same company of the same buyer or seller, or the same round of an issuer. */
    private static boolean isToldOtherwise(Draft a, Draft b) {
        boolean apart = a.amount.isPresent() && b.amount.isPresent() && !a.evidence.contains(b.evidence.get(0));
        if (!apart || !isCompatible(a, b) || hasOtherParty(a, b)) {
            return false;
        }
        if (PURCHASES.contains(a.type)) {
            return isShared(a, b, PartyRole.TARGET)
                            && (isShared(a, b, PartyRole.ACQUIRER) || isShared(a, b, PartyRole.SELLER))
                    || a.names(PartyRole.PARTNER).stream().filter(b::has).count() > 1;
        }
        return a.type == b.type
                && a.series.isPresent()
                && a.series.equals(b.series)
                && (b.names(PartyRole.ISSUER).isEmpty() || isShared(a, b, PartyRole.ISSUER));
    }

    private static boolean isShared(Draft a, Draft b, PartyRole role) {
        return b.names(role).stream().anyMatch(name -> isAmong(a.names(role), name));
    }

    /** What a partner of a joint venture puts into it. */
    private static boolean isShareInVenture(Draft a, Draft b) {
        return a.type == DealType.JOINT_VENTURE
                && b.type == DealType.INVESTMENT
                && (a.amount.isEmpty() || a.amount.equals(b.amount))
                && b.parties.stream().allMatch(p -> a.has(p.name()));
    }

    private static boolean isCompatible(Draft a, Draft b) {
        return a.type == b.type
                || PURCHASES.contains(a.type) && PURCHASES.contains(b.type)
                || FINANCINGS.contains(a.type)
                        && FINANCINGS.contains(b.type)
                        && a.amount.isPresent()
                        && b.amount.isPresent();
    }

    /** Whether both name somebody in a role, and not the same. */
    private static boolean hasOtherParty(Draft a, Draft b) {
        return a.parties.stream()
                .map(Party::role)
                .filter(role -> isPrincipal(role) && role != PartyRole.PARTNER && role != PartyRole.PROVIDER)
                .anyMatch(role -> !b.names(role).isEmpty()
                        && b.names(role).stream().noneMatch(name -> isAmong(a.names(role), name)));
    }

    private static boolean isAmong(List<String> names, String name) {
        return names.stream().anyMatch(n -> ProperNames.isSame(n, name));
    }

    /** Those by whom a deal is known; one investor or bank takes part in many. */
    private static boolean isPrincipal(PartyRole role) {
        return role != PartyRole.INVESTOR
                && role != PartyRole.LENDER
                && role != PartyRole.UNDERWRITER
                && role != PartyRole.VENUE;
    }

    /** The entries with an amount that parts add up to, the last first. */
    Optional<Draft> withAmount(BigDecimal sum) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Optional<Figure> amount = drafts.get(i).amount;
            if (amount.isPresent() && amount.get().value().compareTo(sum) == 0) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }
}
