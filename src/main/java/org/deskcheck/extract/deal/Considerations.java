// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Token;

/** The amount of a deal, when a sentence states it apart: "gross proceeds of", "a purchase price of", "valued at". */
final class Considerations {

    private static final Set<DealType> RAISED =
            Set.of(DealType.EQUITY_FINANCING, DealType.INVESTMENT, DealType.IPO, DealType.DEBT_FINANCING);
    private static final Set<DealType> TRADED = Set.of(DealType.ACQUISITION, DealType.DIVESTITURE, DealType.MERGER);
    private static final Set<String> GROSS = Set.of("gross", "aggregate", "total");
    private static final Set<String> WHOLE = Set.of("aggregate", "total");
    private static final Set<String> DEALS =
            Set.of("transaction", "acquisition", "deal", "purchase", "sale", "merger", "takeover");
    private static final Set<String> PRICES = Set.of("consideration", "price");
    private static final Set<String> PAID = Set.of("purchase", "total", "aggregate", "sale", "cash", "acquisition");
    private static final Set<String> VALUING = Set.of("value", "worth", "structure");

    /** Verbs that say how much something is. */
    private static final Set<String> EQUALS = Set.of("be", "expect", "estimate", "anticipate", "total");

    private Considerations() {}

    /** Adds it when none is known yet; the total of the proceeds also in place of what only adds to it. */
    static void add(Draft draft, Phrases phrases) {
        if (RAISED.contains(draft.type)) {
            Optional<Figure> total = proceeds(phrases, WHOLE);
            boolean inFull = draft.amount.isEmpty() || draft.isPartial();
            if (inFull) {
                draft.amount = total.or(() -> draft.amount).or(() -> proceeds(phrases, GROSS));
            }
        }
        if (TRADED.contains(draft.type) && draft.amount.isEmpty()) {
            draft.amount = price(phrases).or(() -> valued(phrases));
        }
    }

    private static Optional<Figure> proceeds(Phrases phrases, Set<String> words) {
        return beside(
                phrases,
                noun -> phrases.lemma(noun).startsWith("proceed")
                        && has(phrases, noun, words)
                        && !has(phrases, noun, Set.of("additional")));
    }

    /** "for total consideration of $5 million", "the purchase price is $5 million". */
    private static Optional<Figure> price(Phrases phrases) {
        return beside(
                phrases,
                noun -> PRICES.contains(phrases.lemma(noun))
                        && (has(phrases, noun, PAID) || phrases.lemma(noun).equals("consideration")));
    }

    /** "The transaction, valued at $5 million", "a $5 million acquisition" of the deal just told. */
    private static Optional<Figure> valued(Phrases phrases) {
        boolean spoken = phrases.chunks().stream()
                .anyMatch(c -> c.is(Kind.NOUN) && DEALS.contains(phrases.lemma(c)) && c.index() < 3);
        if (!spoken) {
            return Optional.empty();
        }
        for (Chunk chunk : phrases.chunks()) {
            if (chunk.is(Kind.VERB) && VALUING.contains(phrases.lemma(chunk))) {
                return amountIn(phrases, chunk.index() + 2).or(() -> amountIn(phrases, chunk.index() + 1));
            }
        }
        return Optional.empty();
    }

    /** The figure that a preposition or "is" joins to the first noun phrase of a kind, on either side. */
    private static Optional<Figure> beside(Phrases phrases, Predicate<Chunk> kind) {
        for (Chunk chunk : phrases.chunks()) {
            if (chunk.is(Kind.NOUN) && kind.test(chunk)) {
                Optional<Figure> figure = joined(phrases, chunk.index() - 1, -1)
                        .or(() -> joined(phrases, chunk.index() + 1, 1))
                        .or(() -> phrases.figures(chunk).stream()
                                .filter(AmountReader::isAmount)
                                .findFirst());
                if (figure.isPresent()) {
                    return figure;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> joined(Phrases phrases, int joint, int step) {
        int at = step > 0 ? pastOffering(phrases, joint) : joint;
        while (phrases.is(at, Kind.PREPOSITION)
                || phrases.is(at, Kind.OTHER)
                || step > 0
                        && phrases.is(at, Kind.VERB)
                        && EQUALS.contains(phrases.lemma(phrases.chunks().get(at)))) {
            at += step;
        }
        return at == joint ? Optional.empty() : amountIn(phrases, at);
    }

    /** "gross proceeds to the company from the offering are": past what says of what the proceeds are. */
    private static int pastOffering(Phrases phrases, int index) {
        int at = index;
        while (phrases.is(at, Kind.PREPOSITION)
                && phrases.is(at + 1, Kind.NOUN)
                && phrases.figures(phrases.chunks().get(at + 1)).isEmpty()
                && (phrases.is(at + 2, Kind.VERB) || phrases.is(at + 2, Kind.PREPOSITION))) {
            at += 2;
        }
        return phrases.is(at, Kind.VERB) ? at : index;
    }

    private static Optional<Figure> amountIn(Phrases phrases, int index) {
        return phrases.at(index)
                .filter(c -> c.is(Kind.NOUN))
                .flatMap(c -> phrases.figures(c).stream()
                        .filter(AmountReader::isAmount)
                        .findFirst());
    }

    private static boolean has(Phrases phrases, Chunk chunk, Set<String> words) {
        return phrases.tokens(chunk).stream()
                .map(Token::text)
                .anyMatch(text -> words.contains(text.toLowerCase(Locale.ROOT)));
    }
}
