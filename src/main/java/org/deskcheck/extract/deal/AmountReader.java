// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;

/** The consideration of a deal, told apart from prices per share, valuations, revenue and fees. */
final class AmountReader {

    private static final Set<String> PRICE_WORDS =
            Set.of("for", "of", "worth", "at", "to", "in", "with", "totaling", "totalling", "about", "up", "over");
    private static final Set<String> OTHER_MEASURES = Set.of(
            "valuation",
            "revenue",
            "capitalization",
            "proceed",
            "fee",
            "profit",
            "price",
            "debt",
            "cost",
            "loss",
            "earning",
            "income",
            "sale",
            "asset",
            "synergy",
            "rent",
            "ebitda",
            "backlog",
            "pipeline");
    private static final Set<String> GROSS = Set.of(
            "gross", "total", "aggregate", "purchase", "sale", "contract", "order", "selling", "deal", "transaction");
    private static final Set<String> WORTH_VERBS = Set.of(
            "worth",
            "value",
            "total",
            "raise",
            "spend",
            "pay",
            "be",
            "invest",
            "receive",
            "have",
            "amount",
            "generate",
            "cost",
            "secure",
            "capitalise",
            "capitalize");
    private static final int REACH = 26;
    /** What is less is the price of a share or a unit, a symbolic price of one aside. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(1_000);

    private AmountReader() {}

    /** The amount that belongs to a word of a deal: in its own noun phrase, or after it in the same clause. */
    static Optional<Figure> of(Phrases phrases, Chunk trigger) {
        return in(phrases, trigger).or(() -> spent(phrases, trigger)).or(() -> after(phrases, trigger));
    }

    /** "spent $5 million acquiring". */
    private static Optional<Figure> spent(Phrases phrases, Chunk trigger) {
        int before = trigger.index() - 1;
        boolean spent = trigger.is(Kind.VERB)
                && phrases.is(before, Kind.NOUN)
                && phrases.is(before - 1, Kind.VERB)
                && Set.of("spend", "pay", "invest", "raise", "commit", "use")
                        .contains(phrases.lemma(phrases.chunks().get(before - 1)));
        return spent
                ? phrases.figures(phrases.chunks().get(before)).stream()
                        .filter(AmountReader::isAmount)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Figure> in(Phrases phrases, Chunk chunk) {
        if (!chunk.is(Kind.NOUN)) {
            return Optional.empty();
        }
        List<Figure> own =
                phrases.figures(chunk).stream().filter(AmountReader::isAmount).toList();
        if (!own.isEmpty()) {
            return Optional.of(own.get(0));
        }
        if (isSetOff(phrases, chunk)) {
            return phrases.figures(phrases.chunks().get(chunk.index() - 2)).stream()
                    .filter(AmountReader::isAmount)
                    .findFirst();
        }
        int before = chunk.index() - 1;
        boolean joined = phrases.is(before, Kind.PREPOSITION)
                && (Set.of("in", "of", "through", "via", "from")
                                .contains(phrases.word(phrases.chunks().get(before)))
                        || isPaidFor(phrases, before));
        return joined && phrases.is(before - 1, Kind.NOUN)
                ? phrases.figures(phrases.chunks().get(before - 1)).stream()
                        .filter(AmountReader::isAmount)
                        .findFirst()
                : Optional.empty();
    }

    /** "will pay $5 million for a stake". */
    private static boolean isPaidFor(Phrases phrases, int preposition) {
        return phrases.word(phrases.chunks().get(preposition)).equals("for")
                && phrases.is(preposition - 2, Kind.VERB)
                && phrases.lemma(phrases.chunks().get(preposition - 2)).equals("pay");
    }

    /** "X's $5 million, three-year contract": an amount of the owner's, set off by a comma. */
    static boolean isSetOff(Phrases phrases, Chunk noun) {
        int figure = noun.index() - 2;
        return phrases.is(noun.index() - 1, Kind.COMMA)
                && phrases.is(figure, Kind.NOUN)
                && phrases.isFigure(phrases.chunks().get(figure))
                && phrases.is(figure - 1, Kind.NOUN)
                && phrases.isPossessive(phrases.chunks().get(figure - 1));
    }

    private static Optional<Figure> after(Phrases phrases, Chunk trigger) {
        int end = Math.min(phrases.chunks().size(), trigger.index() + REACH);
        for (int i = trigger.index() + 1; i < end; i++) {
            Chunk chunk = phrases.chunks().get(i);
            if (chunk.is(Kind.STOP) && !phrases.word(chunk).equals(":")
                    || chunk.is(Kind.VERB)
                            && phrases.verb(chunk).isFinite()
                            && !WORTH_VERBS.contains(phrases.lemma(chunk))) {
                break;
            }
            if (chunk.is(Kind.NOUN)) {
                Optional<Figure> amount = phrases.figures(chunk).stream()
                        .filter(AmountReader::isAmount)
                        .findFirst();
                if (amount.isPresent() && isPrice(phrases, chunk, trigger) && !isAddition(phrases, chunk)) {
                    return amount;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether what stands before a figure says that it is the price: "for", "worth", "gross proceeds of". */
    private static boolean isPrice(Phrases phrases, Chunk figure, Chunk trigger) {
        int before = figure.index() - 1;
        while (phrases.is(before, Kind.OTHER)) {
            before--;
        }
        if (before == trigger.index() || isRestated(phrases, before)) {
            return true;
        }
        if (phrases.is(before, Kind.VERB)) {
            return WORTH_VERBS.contains(phrases.lemma(phrases.chunks().get(before)));
        }
        if (!phrases.is(before, Kind.PREPOSITION) && !phrases.is(before, Kind.MARK)) {
            return false;
        }
        String word = phrases.word(phrases.chunks().get(before));
        return PRICE_WORDS.contains(word) && !measuresOther(phrases, before) && !isValuation(phrases, before);
    }

    /** "$56 a share, or $1.9 billion": the price of all behind the price of one. */
    private static boolean isRestated(Phrases phrases, int or) {
        boolean alternative = phrases.is(or, Kind.AND)
                && phrases.word(phrases.chunks().get(or)).equals("or");
        return alternative
                && phrases.chunks().subList(Math.max(0, or - 4), or).stream()
                        .anyMatch(chunk -> chunk.is(Kind.NOUN)
                                && phrases.tokens(chunk).stream()
                                        .anyMatch(token -> token.lemma().equals("share")));
    }

    /** "$5 million in additional gross proceeds": no amount of the deal. */
    private static boolean isAddition(Phrases phrases, Chunk figure) {
        return phrases.is(figure.index() + 1, Kind.PREPOSITION)
                && phrases.at(figure.index() + 2)
                        .filter(c -> phrases.tokens(c).stream()
                                .anyMatch(t -> t.lemma().equals("additional")))
                        .isPresent();
    }

    /** "at a valuation of", "revenue of". */
    private static boolean measuresOther(Phrases phrases, int preposition) {
        if (!phrases.is(preposition - 1, Kind.NOUN)) {
            return false;
        }
        Chunk noun = phrases.chunks().get(preposition - 1);
        boolean gross = phrases.tokens(noun).stream().anyMatch(t -> GROSS.contains(t.lemma()));
        return OTHER_MEASURES.contains(phrases.lemma(noun)) && !gross;
    }

    /** "X, valued at": of a company it is its valuation, of shares or an order their price. */
    private static boolean isValuation(Phrases phrases, int preposition) {
        boolean valued = phrases.is(preposition - 1, Kind.VERB)
                && phrases.lemma(phrases.chunks().get(preposition - 1)).equals("value");
        int noun = preposition - 2;
        while (phrases.is(noun, Kind.COMMA)) {
            noun--;
        }
        boolean setOff = noun < preposition - 2;
        return valued
                && (!phrases.is(noun, Kind.NOUN)
                        || setOff && phrases.name(phrases.chunks().get(noun)).isPresent());
    }

    /** Whether a figure may be an amount at all: money, not per something, and more than a share costs. */
    static boolean isAmount(Figure figure) {
        return figure.kind() == FigureKind.MONEY
                && figure.per().isEmpty()
                && (figure.value().compareTo(LEAST) >= 0 || figure.value().compareTo(BigDecimal.ONE) == 0);
    }
}
