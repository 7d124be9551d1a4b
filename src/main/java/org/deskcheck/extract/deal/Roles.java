// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Party;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;

/** Roles that the place of a name alone does not settle. */
final class Roles {

    private static final Set<String> RECEIVING =
            Set.of("receive", "reject", "accept", "get", "consider", "evaluate", "review", "rebuff", "spurn");
    private static final Set<String> OFFERS = Set.of("proposal", "offer", "bid", "approach");

    /** Deals in which somebody puts up money for a part of a company. */
    static final Set<DealType> INVESTED = Set.of(DealType.EQUITY_FINANCING, DealType.INVESTMENT);

    private static final Set<String> TAKING =
            Set.of("secure", "receive", "obtain", "get", "land", "win", "attract", "close", "nab", "bag", "garner");

    private Roles() {}

    /** Whether a verb says that its subject gets something. */
    static boolean isTaking(Phrases phrases, Chunk verb) {
        return TAKING.contains(phrases.lemma(verb));
    }

    /** "X secures an investment": X is invested in. */
    static Optional<PartyRole> ofReceiver(Phrases phrases, Chunk verb, DealType type) {
        return type == DealType.INVESTMENT && TAKING.contains(phrases.lemma(verb))
                ? Optional.of(PartyRole.TARGET)
                : Optional.empty();
    }

    /** Settles them for a deal whose word is a noun. */
    static void settle(Draft draft, Phrases phrases, Chunk noun) {
        if (draft.type == DealType.ACQUISITION) {
            sellerOfThings(draft, phrases, noun);
            agreementWith(draft, phrases, noun);
        }
        if (draft.type == DealType.DIVESTITURE) {
            soldItself(draft, phrases, noun);
        }
        if (draft.type == DealType.MERGER) {
            blankCheck(draft);
        }
    }

    /** "X received a takeover proposal", "X's board rejected the bid": X is the target. */
    static boolean isOfferReceived(Phrases phrases, Chunk verb, Chunk noun) {
        return OFFERS.contains(phrases.lemma(noun)) && RECEIVING.contains(phrases.lemma(verb));
    }

    /** "acquisition of the operations of X", "acquisition of X's operations": X sells. */
    private static void sellerOfThings(Draft draft, Phrases phrases, Chunk noun) {
        List<Chunk> things = new Arguments(phrases).governed(noun.index(), "of");
        if (things.isEmpty()
                || phrases.isProper(things.get(0))
                || things.get(0).index() != noun.index() + 2 && !isOwned(phrases, things.get(0))) {
            return;
        }
        sellerOf(draft, phrases, things.get(0));
    }

    /** "acquired the operations of X", "bought X's packaging business": X sells. */
    static void sellerOf(Draft draft, Phrases phrases, Chunk thing) {
        boolean sold = draft.type == DealType.ACQUISITION
                && draft.names(PartyRole.SELLER).isEmpty()
                && phrases.name(thing).isEmpty()
                && Things.isPart(phrases, thing);
        if (!sold) {
            return;
        }
        Optional<Chunk> owner = isOwned(phrases, thing)
                ? phrases.at(thing.index() - 1)
                : new Arguments(phrases).governed(thing.index(), "of").stream().findFirst();
        owner.filter(o -> o.index() <= thing.index() + 2)
                .filter(o -> draft.names(PartyRole.TARGET).isEmpty())
                .flatMap(o -> PartyReader.party(phrases, o, PartyRole.SELLER, Referents.NOBODY))
                .map(party -> party.by(PartyGround.OWNER))
                .ifPresent(draft::add);
    }

    private static boolean isOwned(Phrases phrases, Chunk thing) {
        return phrases.is(thing.index() - 1, Kind.NOUN)
                && phrases.isPossessive(phrases.chunks().get(thing.index() - 1));
    }

    /** "X's sale to Y", without a word of what: X itself is sold. */
    private static void soldItself(Draft draft, Phrases phrases, Chunk noun) {
        boolean owned = Set.of("its", "their").contains(phrases.word(noun)) || isOwned(phrases, noun);
        boolean sale = phrases.lemma(noun).equals("sale")
                && draft.names(PartyRole.TARGET).isEmpty();
        if (owned && sale && new Arguments(phrases).governed(noun.index(), "of").isEmpty()) {
            List.copyOf(draft.parties).stream()
                    .filter(p -> p.role() == PartyRole.SELLER)
                    .forEach(p -> draft.recast(p, PartyRole.TARGET));
        }
    }

    /** "acquisition agreement with X": without another target, X is it. */
    private static void agreementWith(Draft draft, Phrases phrases, Chunk noun) {
        boolean agreement = phrases.lemma(noun).equals("agreement");
        if (agreement
                && draft.names(PartyRole.TARGET).isEmpty()
                && draft.names(PartyRole.SELLER).size() == 1) {
            List.copyOf(draft.parties).stream()
                    .filter(p -> p.role() == PartyRole.SELLER)
                    .forEach(p -> draft.recast(p, PartyRole.TARGET));
        }
    }

    /** In a merger with a blank-cheque company that company acquires, and its partner is the target. */
    static void blankCheck(Draft draft) {
        boolean blank = draft.parties.size() == 2
                && draft.parties.stream().filter(Roles::isBlankCheck).count() == 1;
        if (blank) {
            List.copyOf(draft.parties)
                    .forEach(p -> draft.recast(p, isBlankCheck(p) ? PartyRole.ACQUIRER : PartyRole.TARGET));
        }
    }

    private static boolean isBlankCheck(Party party) {
        return party.name().contains(" Acquisition");
    }
}
