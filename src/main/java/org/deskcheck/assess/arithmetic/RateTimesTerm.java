// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/** A yearly amount, a term in years and their product in one sentence: "12 years at $5 million a year, $60 million in all". */
final class RateTimesTerm implements Rule {

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.figures().stream()
                        .filter(RateTimesTerm::isYearly)
                        .flatMap(yearly -> sentence.figures().stream()
                                .filter(RateTimesTerm::isTerm)
                                .flatMap(term -> sentence.figures().stream()
                                        .flatMap(total -> check(article, yearly, term, total).stream())))
                        .limit(1));
    }

    private static boolean isYearly(Figure figure) {
        return figure.kind() == FigureKind.MONEY
                && figure.per().equals(Optional.of("year"))
                && figure.step().isPresent()
                && Share.positive(Computation.printed(figure));
    }

    private static boolean isTerm(Figure figure) {
        return figure.kind() == FigureKind.DURATION
                && figure.unit().equals(Optional.of("year"))
                && figure.low().equals(figure.high())
                && figure.value().compareTo(BigDecimal.ONE) > 0;
    }

    private static Optional<Finding> check(FiguredArticle article, Figure yearly, Figure term, Figure total) {
        BigDecimal product = yearly.value().multiply(term.value());
        boolean fits = PartList.isLike(total, total)
                && total.unit().equals(yearly.unit())
                && Computation.printed(total).contains(product);
        if (!fits) {
            return Optional.empty();
        }
        Outcome outcome =
                product.compareTo(total.value()) == 0 ? Outcome.CONSISTENT : Outcome.CONSISTENT_WITHIN_ROUNDING;
        String formula =
                term.value().toPlainString() + " years × " + yearly.text() + " = " + Amount.spoken(product, total);
        return Optional.of(Findings.of(
                article,
                "total-over-years",
                Optional.of(outcome),
                Level.NOTE,
                "The yearly amount over its term makes the " + total.text() + ": " + formula + ".",
                List.of(yearly, term, total),
                formula));
    }
}
