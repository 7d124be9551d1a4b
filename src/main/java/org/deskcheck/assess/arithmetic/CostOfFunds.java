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
 * The average cost of money that is borrowed in part and paid in advance in part: a prepayment costs nothing, so that the
 * average must be the cost of the debt times the debt's part of the funds. What comes out otherwise may rest on something
 * that the article does not say, so this asks rather than objects.
 */
final class CostOfFunds implements Rule {

    private static final String NAME = "cost-of-funds";
    private static final int SENTENCES = 10;
    private static final int NEAR = 6;
    private static final int SENTENCES_ON = 2;
    private static final Set<String> COSTS =
            Set.of("cost", "costs", "rate", "interest", "coupon", "charge", "charges", "charged");
    private static final Set<String> AVERAGES =
            Set.of("average", "blended", "overall", "effective", "total", "mean", "weighted", "combined");
    /** In the present, since what was paid once was paid on other debt. */
    private static final Set<String> PAYS = Set.of("pay", "pays", "paying", "bear", "bears", "carry", "carries");

    /** Yields and rates of what a project earns are no cost. */
    private static final Set<String> EARNINGS = Set.of("yield", "return", "margin", "growth", "tax", "exchange");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return Funding.in(article)
                .flatMap(funding -> average(article, funding).stream()
                        .flatMap(average -> debt(article, funding, average)
                                .filter(debt -> debt.value().compareTo(average.value()) != 0)
                                .map(debt -> finding(article, funding, debt, average))
                                .stream()));
    }

    /** "At an average cost of 4%" in the sentence of the funding or soon after it. */
    private static Optional<Figure> average(FiguredArticle article, Funding funding) {
        return Stream.concat(Stream.of(funding.sentence()), article.after(funding.sentence(), SENTENCES_ON).stream())
                .flatMap(sentence -> sentence.figures().stream()
                        .filter(figure -> figure != funding.share().percent() && figure != funding.upfront())
                        .filter(figure -> isAverage(sentence, figure)))
                .findFirst();
    }

    private static boolean isAverage(FiguredSentence sentence, Figure figure) {
        return isCost(sentence, figure)
                && sentence.before(figure, NEAR).stream().anyMatch(AVERAGES::contains);
    }

    /** The cost of the debt, the only one besides the average that the section names up to soon after the funding. */
    private static Optional<Figure> debt(FiguredArticle article, Funding funding, Figure average) {
        List<Figure> costs = Stream.concat(
                        article.section(funding.sentence(), SENTENCES).stream(),
                        Stream.concat(
                                Stream.of(funding.sentence()),
                                article.after(funding.sentence(), SENTENCES_ON).stream()))
                .flatMap(sentence -> sentence.figures().stream()
                        .filter(figure -> figure != funding.share().percent() && figure != funding.upfront())
                        .filter(figure -> isCost(sentence, figure) || isPaidOnDebt(sentence, figure)))
                .filter(figure -> figure != average)
                .toList();
        return costs.size() == 1 ? Optional.of(costs.get(0)) : Optional.empty();
    }

    private static boolean isCost(FiguredSentence sentence, Figure figure) {
        List<String> before = sentence.before(figure, NEAR);
        return Share.isShare(figure)
                && before.stream().anyMatch(COSTS::contains)
                && before.stream().noneMatch(EARNINGS::contains);
    }

    /** "Pays 6% a year on its debt", "pays 6% on the notes and 7% on the loan": not "pays 6% of that upfront", which is a part of something. */
    private static boolean isPaidOnDebt(FiguredSentence sentence, Figure figure) {
        boolean debt = sentence.sentence().tokens().stream()
                .anyMatch(token -> Funding.DEBTS.contains(FiguredSentence.lemma(token)));
        return Share.isShare(figure)
                && debt
                && sentence
                        .words(sentence.sentence().span().begin(), figure.span().begin())
                        .stream()
                        .anyMatch(PAYS::contains)
                && sentence.after(figure, NEAR).contains("on")
                && sentence.after(figure, NEAR).stream().noneMatch(EARNINGS::contains)
                && !sentence.after(figure, 1).contains("of");
    }

    private static Finding finding(FiguredArticle article, Funding funding, Figure debt, Figure average) {
        BigDecimal cost =
                debt.value().multiply(funding.financing().value()).divide(funding.funds(), MathContext.DECIMAL64);
        boolean holds = Computation.printed(average).contains(cost);
        String formula = "%s × %s / (%s + %s × %s) = %s"
                .formatted(
                        debt.text(),
                        funding.financing().text(),
                        funding.financing().text(),
                        funding.upfront().text(),
                        funding.contract().text(),
                        Amount.rate(cost));
        String message = holds
                ? "The average cost of %s follows from the debt at %s and a prepayment that costs nothing: %s."
                        .formatted(average.text(), debt.text(), formula)
                : "The average cost of %s does not follow from the debt at %s, even when the prepayment costs nothing: %s."
                        .formatted(average.text(), debt.text(), formula);
        Outcome outcome = holds ? Outcome.CONSISTENT_WITHIN_ROUNDING : Outcome.NOT_DERIVABLE;
        List<Figure> evidence = List.of(debt, average, funding.financing(), funding.upfront(), funding.contract());
        return Findings.of(article, NAME, Optional.of(outcome), Level.NOTE, message, evidence, formula);
    }
}
