// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DealType;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.text.Token;

/** What is paid in advance: "20% of it upfront", "a prepayment of $1.9 billion", "$300 million up front". */
final class Advances {

    private static final Set<DealType> NEVER = EnumSet.of(
            DealType.BUYBACK, DealType.IPO, DealType.EQUITY_FINANCING, DealType.DEBT_FINANCING, DealType.MERGER);
    /** Words that say that a contract is spoken of. */
    private static final Set<String> OF_CONTRACTS = Set.of("contract", "contracts", "customer", "customers", "order");

    private static final Set<String> MARKS =
            Set.of("upfront", "up-front", "prepayment", "prepayments", "pre-payment", "pre-payments");
    /** What may stand between a figure and "upfront". */
    private static final Set<String> BETWEEN = Set.of(
            "of",
            "it",
            "that",
            "the",
            "total",
            "price",
            "amount",
            "consideration",
            "cash",
            "in",
            "paid",
            "payable",
            "due",
            "to",
            "be",
            "is",
            "was",
            "which",
            "contract",
            "value",
            "purchase",
            "will",
            "deal",
            "sum",
            "being",
            "as",
            "an",
            "a",
            "this");
    /** What may stand between "upfront" or "prepayment" and a figure. */
    private static final Set<String> BEHIND = Set.of(
            "payment",
            "payments",
            "cash",
            "fee",
            "consideration",
            "of",
            "in",
            "totaling",
            "totalling",
            "worth",
            "about",
            "equal",
            "to",
            "is",
            "was",
            "sum",
            "amount",
            "amounting",
            "for",
            "some",
            "roughly");
    /** Upfront costs are no part of a price. */
    private static final Set<String> OTHERS =
            Set.of("cost", "costs", "capital", "investment", "investments", "expense", "expenses", "premium", "about");

    private Advances() {}

    /**
     * Adds to the deal spoken of last, or to the last contract when a contract is spoken of, the figure that a sentence says is paid
     * in advance; once, and only when it is no more than the price.
     */
    static void add(Ledger ledger, Phrases phrases) {
        in(phrases).ifPresent(figure -> {
            boolean contract = phrases.sentence().tokens().stream()
                    .anyMatch(token -> OF_CONTRACTS.contains(token.text().toLowerCase(Locale.ROOT)));
            Optional<Draft> meant = contract ? ledger.last(DealType.CONTRACT) : Optional.empty();
            meant.or(ledger::current)
                    .filter(draft -> draft.upfront.isEmpty() && !NEVER.contains(draft.type))
                    .filter(draft -> isWithin(figure, draft.amount))
                    .ifPresent(draft -> {
                        draft.upfront = Optional.of(figure);
                        draft.addEvidence(phrases.sentence().span());
                    });
        });
    }

    private static Optional<Figure> in(Phrases phrases) {
        List<Token> tokens = phrases.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = endOfMark(tokens, i);
            boolean other = end < tokens.size() && OTHERS.contains(word(tokens, end));
            if (end > i && !other) {
                Optional<Figure> figure = before(phrases, tokens, i).or(() -> behind(phrases, tokens, end));
                if (figure.isPresent()) {
                    return figure;
                }
            }
        }
        return Optional.empty();
    }

    /** One past "upfront", "up front", "in advance" or "prepayment" at a token; the token itself when there is none. */
    private static int endOfMark(List<Token> tokens, int at) {
        String word = word(tokens, at);
        if (MARKS.contains(word)) {
            return at + 1;
        }
        if (isPhrase(tokens, at, "up", "front")
                || isPhrase(tokens, at, "in", "advance")
                || isPhrase(tokens, at, "down", "payment")
                || isPhrase(tokens, at, "advance", "payment")) {
            return at + 2;
        }
        return isPhrase(tokens, at, "up", "-")
                        && at + 2 < tokens.size()
                        && word(tokens, at + 2).equals("front")
                ? at + 3
                : at;
    }

    private static boolean isPhrase(List<Token> tokens, int at, String first, String second) {
        return at + 1 < tokens.size()
                && word(tokens, at).equals(first)
                && word(tokens, at + 1).equals(second);
    }

    private static Optional<Figure> before(Phrases phrases, List<Token> tokens, int mark) {
        for (int i = mark - 1; i >= 0; i--) {
            int end = tokens.get(i).span().end();
            Optional<Figure> figure = phrases.figures().stream()
                    .filter(f -> f.span().end() == end)
                    .findFirst();
            if (figure.isPresent()) {
                return figure.filter(Advances::isShareOrMoney);
            }
            if (!BETWEEN.contains(word(tokens, i))) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> behind(Phrases phrases, List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            int begin = tokens.get(i).span().begin();
            Optional<Figure> figure = phrases.figures().stream()
                    .filter(f -> f.span().begin() == begin)
                    .findFirst();
            if (figure.isPresent()) {
                return i > from ? figure.filter(Advances::isShareOrMoney) : Optional.empty();
            }
            if (!BEHIND.contains(word(tokens, i))) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isShareOrMoney(Figure figure) {
        boolean share =
                figure.kind() == FigureKind.PERCENT && figure.direction().isEmpty();
        return share || AmountReader.isAmount(figure);
    }

    private static boolean isWithin(Figure part, Optional<Figure> whole) {
        boolean other = part.kind() == FigureKind.PERCENT
                || whole.isEmpty()
                || !whole.get().unit().equals(part.unit());
        return other || !whole.get().interval().isBelow(part.interval());
    }

    private static String word(List<Token> tokens, int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
