// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.deskcheck.assess.arithmetic.FiguredSentence.lemma;
import static org.deskcheck.assess.arithmetic.FiguredSentence.word;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;

/**
 * What pays for a project: a financing and the prepayment of a customer, which together make the share that the text says
 * is funded. The sums are searched for in the section before, and only what makes the share is taken.
 *
 * @param sentence the sentence with the share
 * @param share the part of the project that is paid for
 * @param upfront the part of the contract that the customer pays in advance
 * @param contract the value of the contract
 * @param financing the amount borrowed
 */
record Funding(FiguredSentence sentence, Share share, Figure upfront, Figure contract, Figure financing) {

    private static final int SENTENCES_BACK = 3;
    private static final int SENTENCES_OF_SECTION = 10;
    private static final int NEAR = 5;
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final List<List<String>> PREPAID = Stream.of(
                    "upfront",
                    "up front",
                    "prepayment",
                    "prepaid",
                    "advance",
                    "deposit",
                    "down payment",
                    "downpayment",
                    "on signing",
                    "upon signing",
                    "at signing")
            .map(term -> List.of(term.split(" ")))
            .toList();
    private static final Set<String> PREPAYS = Set.of("prepay", "prepays", "prepaid", "prepaying", "advances");
    private static final Set<String> FUNDS = Set.of(
            "finance", "fund", "cover", "secure", "raise", "financing", "funding", "pay", "meet", "bear", "bankroll");
    /** Lemmas of what is borrowed. */
    static final Set<String> DEBTS = Set.of(
            "debt", "loan", "note", "bond", "borrow", "borrowing", "financing", "credit", "facility", "mortgage");
    /** Amounts of each kind that are tried: a text with more of them is a list, and every pair would be tried. */
    private static final int MOST = 20;

    /** The fundings of an article, in the order of the text. */
    static Stream<Funding> in(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.figures().size() >= 2)
                .flatMap(sentence -> Share.in(sentence).stream()
                        .filter(share -> sentence.lemmasBackFrom(share.percent()).stream()
                                .limit(8)
                                .anyMatch(FUNDS::contains))
                        .flatMap(share -> of(article, sentence, share).stream()));
    }

    private static Optional<Funding> of(FiguredArticle article, FiguredSentence sentence, Share share) {
        Optional<Figure> upfront = prepaid(article, sentence, share);
        if (upfront.isEmpty()) {
            return Optional.empty();
        }
        List<Figure> contracts = article.before(sentence, SENTENCES_BACK).stream()
                .flatMap(before -> before.figures().stream())
                .filter(figure -> PartList.isLike(figure, share.base()))
                .limit(MOST)
                .toList();
        return article.section(sentence, SENTENCES_OF_SECTION).stream()
                .flatMap(before -> before.figures().stream()
                        .filter(figure -> PartList.isLike(figure, share.base()) && isFinancing(before, figure)))
                .limit(MOST)
                .flatMap(financing -> contracts.stream()
                        .filter(contract -> contract.value().compareTo(financing.value()) != 0)
                        .map(contract -> new Funding(sentence, share, upfront.orElseThrow(), contract, financing)))
                .filter(Funding::makesTheShare)
                .findFirst();
    }

    /** The part of a contract that is paid in advance, in the sentence of the share or else the nearest one before it. */
    private static Optional<Figure> prepaid(FiguredArticle article, FiguredSentence sentence, Share share) {
        return Stream.concat(Stream.of(sentence), article.before(sentence, SENTENCES_BACK).stream())
                .flatMap(near -> near.figures().stream()
                        .filter(figure -> figure != share.percent() && Share.isShare(figure))
                        .filter(figure -> isPrepaid(near, figure)))
                .findFirst();
    }

    /** "20% upfront", "20% of that in advance", "prepays 20%", "a deposit of 20%". */
    private static boolean isPrepaid(FiguredSentence sentence, Figure figure) {
        List<String> before = sentence.before(figure, NEAR);
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        return saysPrepaid(sentence.after(figure, NEAR))
                || PREPAYS.contains(last)
                || last.equals("of") && saysPrepaid(before);
    }

    private static boolean saysPrepaid(List<String> words) {
        // A hyphen is a word of its own here: "down-payment" is what "down payment" is.
        List<String> plain = words.stream().filter(word -> !word.equals("-")).toList();
        return PREPAID.stream().anyMatch(term -> Collections.indexOfSubList(plain, term) >= 0);
    }

    /** "A $9 million loan", "$9 million of notes", "a loan of $9 million", "$9 million to finance it". */
    private static boolean isFinancing(FiguredSentence sentence, Figure figure) {
        return Stream.concat(sentence.tokensAfter(figure, NEAR).stream(), sentence.tokensBefore(figure, 3).stream())
                .anyMatch(token -> DEBTS.contains(lemma(token)) || FUNDS.contains(word(token)));
    }

    private boolean makesTheShare() {
        return Computation.printed(share.percent()).contains(percent());
    }

    /** Financing and prepayment together. */
    BigDecimal funds() {
        return upfront.value().multiply(HUNDREDTH).multiply(contract.value()).add(financing.value());
    }

    /** The part of the project that they pay for, in per cent. */
    BigDecimal percent() {
        return funds().divide(share.base().value(), MathContext.DECIMAL64).movePointRight(2);
    }
}
