// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.PartyGround;
import org.deskcheck.model.fact.PartyRole;

/** The parts of a deal: "The deal includes $2 billion in bonds and $1 billion in loans". */
final class Tranches {

    private static final Set<String> DEAL_WORDS = Set.of(
            "deal",
            "package",
            "financing",
            "facility",
            "round",
            "transaction",
            "offering",
            "raise",
            "total",
            "investment",
            "funding");
    private static final Set<String> PART_VERBS = Set.of("include", "comprise", "consist");

    private Tranches() {}

    /** Adds two parts or more, none of them the whole, to the deal whose amount they add up to, or else to the last. */
    static void add(Ledger ledger, Phrases phrases) {
        for (Chunk chunk : phrases.chunks()) {
            List<Figure> after = partsAfter(phrases, chunk);
            if (after.size() > 1) {
                BigDecimal sum = after.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                ledger.withAmount(sum)
                        .or(() -> ledger.current().filter(d -> d.amount.isEmpty()))
                        .filter(d -> d.tranches.isEmpty())
                        .ifPresent(d -> {
                            take(d, after, phrases, chunk);
                            placed(d, after, phrases).forEach(ledger::enterPart);
                        });
            }
        }
    }

    private static List<Figure> partsAfter(Phrases phrases, Chunk chunk) {
        boolean parts = chunk.is(Kind.VERB)
                && PART_VERBS.contains(phrases.lemma(chunk))
                && new Arguments(phrases)
                        .subject(chunk)
                        .filter(s -> DEAL_WORDS.contains(phrases.lemma(s)))
                        .isPresent();
        return parts
                ? phrases.figures().stream()
                        .filter(AmountReader::isAmount)
                        .filter(f -> f.span().begin() >= phrases.span(chunk).end())
                        .toList()
                : List.of();
    }

    /** "and a $1 billion placement with X": parts that somebody named takes alone are deals of their own. */
    private static List<Draft> placed(Draft whole, List<Figure> parts, Phrases phrases) {
        List<Draft> placed = new ArrayList<>();
        for (Figure part : parts) {
            Optional<Chunk> noun = phrases.holding(part.span());
            int to = noun.map(Chunk::index).orElse(0) + 1;
            boolean given = Roles.INVESTED.contains(whole.type)
                    && phrases.is(to, Kind.PREPOSITION)
                    && Set.of("to", "with")
                            .contains(phrases.word(phrases.chunks().get(to)))
                    && phrases.is(to + 1, Kind.NOUN)
                    && phrases.name(phrases.chunks().get(to + 1)).isPresent();
            if (given) {
                Draft draft = new Draft(whole.type, whole.standing(), phrases, noun.get());
                whole.parties.stream()
                        .filter(party -> party.role() == PartyRole.ISSUER || party.role() == PartyRole.TARGET)
                        .forEach(draft::add);
                PartyReader.parties(phrases, new Arguments(phrases).list(to + 1), PartyRole.INVESTOR, Referents.NOBODY)
                        .stream()
                        .map(party -> party.by(PartyGround.PART))
                        .forEach(draft::add);
                draft.amount = Optional.of(part);
                placed.add(draft);
            }
        }
        return placed;
    }

    private static void take(Draft draft, List<Figure> tranches, Phrases phrases, Chunk verb) {
        draft.tranches.addAll(tranches);
        if (draft.type == DealType.DEBT_FINANCING) {
            draft.rate = draft.rate.or(() -> Particulars.rate(phrases, verb));
        }
        draft.evidence.add(phrases.sentence().span());
        if (Roles.INVESTED.contains(draft.type)) {
            List<Chunk> names = new Arguments(phrases).governed(verb.index(), "to");
            PartyReader.parties(phrases, names, PartyRole.INVESTOR, Referents.NOBODY).stream()
                    .map(party -> party.by(PartyGround.TO))
                    .forEach(draft::add);
        }
    }
}
