// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealStatus;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;
import org.deskcheck.model.text.Token;

/** Listings that were put off or given up: "firms like X and Y have shelved their plans", in a sentence about an IPO. */
final class Postponements {

    private static final Set<String> PLANS = Set.of("plan", "ipo", "listing", "debut", "offering", "flotation");
    private static final Set<DealStatus> ENDS = Set.of(DealStatus.POSTPONED, DealStatus.TERMINATED);

    private Postponements() {}

    /** The listing that a verb says was put off, of all whom its subject names. */
    static Optional<Draft> of(Phrases phrases, Chunk verb, StatusReader statuses) {
        if (!verb.is(Kind.VERB) || !ofListing(phrases, verb)) {
            return Optional.empty();
        }
        Optional<Standing> status =
                statuses.ofVerbOver(phrases, verb).filter(standing -> ENDS.contains(standing.status()));
        if (status.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(DealType.IPO, status.get(), phrases, verb);
        PartyReader.parties(phrases, subjects(phrases, verb), PartyRole.ISSUER, Referents.NOBODY).stream()
                .map(party -> party.by(PartyGround.SUBJECT))
                .forEach(draft::add);
        draft.amount = size(phrases);
        return Optional.of(draft).filter(d -> !d.parties.isEmpty());
    }

    private static boolean ofListing(Phrases phrases, Chunk verb) {
        boolean plans = false;
        for (int i = verb.index() + 1; i < phrases.chunks().size() && !phrases.is(i, Kind.STOP); i++) {
            plans |= phrases.is(i, Kind.NOUN)
                    && PLANS.contains(phrases.lemma(phrases.chunks().get(i)));
        }
        return plans && phrases.chunks().stream().anyMatch(c -> c.is(Kind.NOUN) && isListing(phrases, c));
    }

    private static boolean isListing(Phrases phrases, Chunk chunk) {
        return phrases.tokens(chunk).stream()
                .map(Token::text)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.equals("ipo") || word.equals("ipos") || word.equals("listing"));
    }

    /** The subject, or the names after "like" and "such as" behind it. */
    private static List<Chunk> subjects(Phrases phrases, Chunk verb) {
        Arguments arguments = new Arguments(phrases);
        Optional<Chunk> subject = arguments.subject(verb);
        if (subject.isEmpty()) {
            return List.of();
        }
        int next = subject.get().index() + 1;
        boolean examples = phrases.is(next, Kind.PREPOSITION) && !phrases.isProper(subject.get());
        return arguments.list(examples ? next + 1 : subject.get().index());
    }

    /** The figure in or right behind the phrase that names the listing. */
    private static Optional<Figure> size(Phrases phrases) {
        for (Chunk chunk : phrases.chunks()) {
            if (chunk.is(Kind.NOUN) && isListing(phrases, chunk)) {
                Optional<Figure> own = first(phrases, chunk)
                        .or(() -> phrases.at(chunk.index() + 2)
                                .filter(c -> c.is(Kind.NOUN) && phrases.is(chunk.index() + 1, Kind.PREPOSITION))
                                .flatMap(c -> first(phrases, c)));
                if (own.isPresent()) {
                    return own;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> first(Phrases phrases, Chunk chunk) {
        return phrases.figures(chunk).stream().filter(AmountReader::isAmount).findFirst();
    }
}
