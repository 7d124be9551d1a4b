// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Interval;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Outcome;

/** A contract's total, its term, and what it brings a year: "a five-year, $10 million contract … $2 million a year". */
final class TotalOverYears implements Rule {

    private static final String NAME = "total-over-years";
    private static final int SENTENCES_ON = 3;
    private static final int NEAR = 4;

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.figures().stream()
                        .filter(TotalOverYears::isTerm)
                        .flatMap(term ->
                                total(sentence, term)
                                        .flatMap(total -> check(article, sentence, total, term))
                                        .stream()));
    }

    private static boolean isTerm(Figure figure) {
        return figure.kind() == FigureKind.DURATION
                && figure.unit().equals(Optional.of("year"))
                && figure.low().equals(figure.high())
                && figure.value().compareTo(BigDecimal.ONE) > 0;
    }

    /** The amount that the term belongs to: the nearest one, with few words between. */
    private static Optional<Figure> total(FiguredSentence sentence, Figure term) {
        int place = sentence.figures().indexOf(term);
        List<Figure> neighbours = Stream.of(place + 1, place - 1)
                .filter(i -> i >= 0 && i < sentence.figures().size())
                .map(sentence.figures()::get)
                .filter(figure -> figure.kind() == FigureKind.MONEY && PartList.isLike(figure, figure))
                .filter(figure -> Share.positive(Computation.printed(figure)))
                .filter(figure -> gap(sentence, figure, term) <= NEAR)
                .toList();
        return neighbours.stream().min((a, b) -> gap(sentence, a, term) - gap(sentence, b, term));
    }

    private static int gap(FiguredSentence sentence, Figure one, Figure other) {
        return one.span().begin() < other.span().begin()
                ? sentence.between(one, other).size()
                : sentence.between(other, one).size();
    }

    private static Optional<Finding> check(
            FiguredArticle article, FiguredSentence sentence, Figure total, Figure term) {
        Computation yearly = perYear(total, term);
        return Stream.concat(Stream.of(sentence), article.after(sentence, SENTENCES_ON).stream())
                .flatMap(near -> near.figures().stream()
                        .filter(figure -> figure != total && isYearly(near, figure) && isSameUnit(figure, total)))
                // A yearly amount beside a contract may be another one: only a match says that it is this one's.
                .filter(figure -> yearly.againstDigits(figure).isVerified())
                .findFirst()
                .map(figure -> finding(article, total, term, figure, yearly));
    }

    private static boolean isYearly(FiguredSentence sentence, Figure figure) {
        return figure.per().equals(Optional.of("year"))
                || figure.per().isEmpty()
                        && figure.step().isPresent()
                        && Stream.concat(sentence.before(figure, NEAR).stream(), sentence.after(figure, NEAR).stream())
                                .anyMatch(TimeWords.YEARLY::contains);
    }

    private static boolean isSameUnit(Figure one, Figure other) {
        return one.kind() == other.kind() && one.unit().equals(other.unit());
    }

    private static Computation perYear(Figure total, Figure term) {
        Interval interval = Computation.printed(total).dividedBy(Interval.point(term.value()));
        BigDecimal value = total.value().divide(term.value(), MathContext.DECIMAL64);
        return new Computation(
                value, interval, total.text() + " / " + term.value().toPlainString() + " years");
    }

    private static Finding finding(
            FiguredArticle article, Figure total, Figure term, Figure yearly, Computation computed) {
        Outcome outcome = computed.againstDigits(yearly);
        String formula = computed.formula() + " = " + Amount.spoken(computed.value(), yearly) + " a year";
        String message = "The total over its term makes the " + yearly.text() + " a year: " + formula + ".";
        return Findings.of(
                article,
                NAME,
                Optional.of(outcome),
                Findings.level(outcome),
                message,
                List.of(total, term, yearly),
                formula);
    }
}
