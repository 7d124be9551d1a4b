// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.fact.StatusGround;

/** What secures a debt: "using its land as collateral". */
final class Security {

    private static final Set<String> PLEDGES = Set.of("use", "pledge", "post", "offer", "leverage");
    private static final Set<String> LENT = Set.of(
            "capital",
            "loan",
            "financing",
            "funding",
            "credit",
            "facility",
            "debt",
            "mortgage",
            "borrowing",
            "liquidity");
    private static final int LONGEST = 12;

    private Security() {}

    /** The noun phrases between a verb of pledging and "as collateral", as printed. */
    static Optional<String> in(Phrases phrases) {
        for (Chunk chunk : phrases.chunks()) {
            boolean pledged = chunk.is(Kind.NOUN)
                    && phrases.lemma(chunk).equals("collateral")
                    && chunk.index() > 1
                    && phrases.word(phrases.chunks().get(chunk.index() - 1)).equals("as");
            if (pledged) {
                return before(phrases, chunk.index() - 2);
            }
            if (isPledgedItself(phrases, chunk)) {
                return Optional.of(phrases.slice(chunk));
            }
        }
        return Optional.empty();
    }

    /** "leveraged Bitcoin collateral": the noun phrase says what it is of. */
    private static boolean isPledgedItself(Phrases phrases, Chunk noun) {
        return noun.is(Kind.NOUN)
                && phrases.lemma(noun).equals("collateral")
                && noun.head() > noun.first()
                && phrases.is(noun.index() - 1, Kind.VERB)
                && PLEDGES.contains(phrases.lemma(phrases.chunks().get(noun.index() - 1)));
    }

    /** The debt that somebody named takes up against collateral: "X is using its ships as collateral for working capital". */
    static Optional<Draft> debt(Phrases phrases, Chunk verb, Referents referents) {
        Optional<String> collateral =
                verb.is(Kind.VERB) && PLEDGES.contains(phrases.lemma(verb)) ? in(phrases) : Optional.empty();
        boolean lent = collateral.isPresent()
                && new Arguments(phrases)
                        .governed(verb.index(), "for").stream().anyMatch(c -> LENT.contains(phrases.lemma(c)));
        if (!lent || !phrases.verb(verb).isFinite() || phrases.verb(verb).negated()) {
            return Optional.empty();
        }
        DealStatus status = phrases.verb(verb).past() ? DealStatus.COMPLETED : DealStatus.ANNOUNCED;
        DealStatus said = phrases.verb(verb).modal().isEmpty() ? status : DealStatus.PLANNED;
        Standing standing = Standing.of(said, StatusGround.OWN_VERB, phrases, verb);
        Draft draft = new Draft(DealType.DEBT_FINANCING, standing, phrases, verb);
        PartyReader.parties(phrases, new Arguments(phrases).subjects(verb), PartyRole.BORROWER, referents).stream()
                .map(party -> party.by(PartyGround.SUBJECT))
                .forEach(draft::add);
        draft.collateral = collateral;
        return Optional.of(draft).filter(d -> !d.parties.isEmpty());
    }

    private static Optional<String> before(Phrases phrases, int last) {
        for (int i = last; i >= Math.max(0, last - LONGEST); i--) {
            if (phrases.is(i, Kind.STOP) || phrases.is(i, Kind.MARK)) {
                return Optional.empty();
            }
            if (phrases.is(i, Kind.VERB)) {
                boolean pledge = i < last
                        && PLEDGES.contains(phrases.lemma(phrases.chunks().get(i)));
                return pledge ? Optional.of(slice(phrases, i + 1, last)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String slice(Phrases phrases, int first, int last) {
        return phrases.text()
                .slice(phrases.span(phrases.chunks().get(first))
                        .cover(phrases.span(phrases.chunks().get(last))));
    }
}
