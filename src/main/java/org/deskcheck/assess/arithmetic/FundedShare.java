// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/**
 * Sources against uses of funds: "With the customer's 10% prepayment, it has funded 80% of the $5 million project" after
 * a financing and a contract. The financing and the prepayment together must make the share. The sums are searched for
 * in the section before, so a match is worth a note and a mismatch proves nothing.
 */
final class FundedShare implements Rule {

    private static final String NAME = "share-of-base";
    private static final int SENTENCES_BACK = 3;
    private static final int SENTENCES_OF_SECTION = 10;
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Set<String> PREPAID =
            Set.of("upfront", "up-front", "prepayment", "prepaid", "advance", "deposit", "down-payment", "downpayment");
    private static final Set<String> FUNDS =
            Set.of("finance", "fund", "cover", "secure", "raise", "financing", "funding", "pay");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.figures().size() >= 3)
                .flatMap(sentence -> Share.in(sentence).stream()
                        .filter(share -> sentence.lemmasBackFrom(share.percent()).stream()
                                .limit(8)
                                .anyMatch(FUNDS::contains))
                        .flatMap(share -> check(article, sentence, share).stream()));
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence, Share share) {
        Optional<Figure> prepaid = sentence.figures().stream()
                .filter(figure -> figure != share.percent() && Share.isShare(figure))
                .filter(figure -> sentence.after(figure, 3).stream().anyMatch(PREPAID::contains))
                .findFirst();
        List<Figure> contracts = article.before(sentence, SENTENCES_BACK).stream()
                .flatMap(before -> before.figures().stream())
                .filter(figure -> PartList.isLike(figure, share.base()))
                .toList();
        List<Figure> financings = article.section(sentence, SENTENCES_OF_SECTION).stream()
                .flatMap(before -> before.figures().stream()
                        .filter(figure -> PartList.isLike(figure, share.base()) && isFinancing(before, figure)))
                .toList();
        return prepaid.flatMap(upfront -> financings.stream()
                .flatMap(financing -> contracts.stream()
                        .filter(contract -> contract.value().compareTo(financing.value()) != 0)
                        .flatMap(contract -> match(article, share, upfront, contract, financing).stream()))
                .findFirst());
    }

    private static boolean isFinancing(FiguredSentence sentence, Figure figure) {
        return sentence.after(figure, 5).stream().anyMatch(FUNDS::contains);
    }

    private static Optional<Finding> match(
            FiguredArticle article, Share share, Figure upfront, Figure contract, Figure financing) {
        BigDecimal funds =
                upfront.value().multiply(HUNDREDTH).multiply(contract.value()).add(financing.value());
        BigDecimal percent =
                funds.divide(share.base().value(), MathContext.DECIMAL64).movePointRight(2);
        if (!Computation.printed(share.percent()).contains(percent)) {
            return Optional.empty();
        }
        String formula = "(%s + %s × %s) / %s = %s"
                .formatted(
                        financing.text(),
                        upfront.text(),
                        contract.text(),
                        share.base().text(),
                        Amount.percent(percent));
        String message = "The financing and the prepayment make the share of "
                + share.percent().text() + ": " + formula + ".";
        List<Figure> evidence = List.of(financing, upfront, contract, share.percent(), share.base());
        return Optional.of(Findings.of(
                article,
                NAME,
                Optional.of(Outcome.CONSISTENT_WITHIN_ROUNDING),
                Level.NOTE,
                message,
                evidence,
                formula));
    }
}
