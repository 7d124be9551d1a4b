// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;

/**
 * An amount that one sentence says is coming in, and a rise that the next puts down to it: "The lease brings $2 million a
 * year. That lifts income from $3 million to $5 million." The pronoun must stand alone, the sentences must follow each
 * other in one paragraph, and what is earned over a whole term is not held against a yearly rise.
 */
final class CauseBefore implements Rule {

    private static final int REACH = 6;
    private static final int NEAR = 4;
    /** What comes in; what somebody spends lifts his income by another amount. */
    private static final Set<String> COMES_IN = Set.of(
            "add",
            "bring",
            "generate",
            "yield",
            "receive",
            "earn",
            "produce",
            "contribute",
            "deliver",
            "provide",
            "collect",
            "get");

    private static final Set<String> YEARLY =
            Set.of("annual", "annually", "annualized", "annualised", "year", "yearly", "annum");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> !sentence.figures().isEmpty())
                .flatMap(sentence -> check(article, sentence).stream());
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence) {
        List<Figure> levels = CauseOfChange.amounts(sentence);
        if (levels.size() != 2 || !CauseOfChange.isFromTo(sentence, levels.get(0), levels.get(1)) || !lifts(sentence, levels)) {
            return Optional.empty();
        }
        return article.before(sentence)
                .flatMap(before -> cause(before)
                        .filter(cause -> CauseOfChange.isOneUnit(List.of(cause, levels.get(0), levels.get(1))))
                        .filter(cause -> isYearly(before, cause) || !isYearly(sentence, levels.get(0)))
                        .filter(cause -> isOfSize(cause, levels)))
                .flatMap(cause -> CauseOfChange.verdict(article, cause, levels.get(0), levels.get(1)));
    }

    /** "That lifts …", with the verb right before the levels or what rises between. */
    private static boolean lifts(FiguredSentence sentence, List<Figure> levels) {
        return PointingBack.in(sentence).isPresent()
                && sentence.lemmasBackFrom(levels.get(0)).size() <= REACH + NEAR
                && sentence.lemmasBackFrom(levels.get(0)).stream().anyMatch(CauseOfChange.LIFTS::contains);
    }

    /** The only amount of a sentence, where it comes in. */
    private static Optional<Figure> cause(FiguredSentence sentence) {
        List<Figure> amounts = CauseOfChange.amounts(sentence);
        return amounts.size() == 1
                        && sentence.lemmasBackFrom(amounts.get(0)).stream()
                                .limit(REACH)
                                .anyMatch(COMES_IN::contains)
                ? Optional.of(amounts.get(0))
                : Optional.empty();
    }

    private static boolean isYearly(FiguredSentence sentence, Figure figure) {
        return figure.per().equals(Optional.of("year"))
                || Stream.concat(sentence.before(figure, NEAR).stream(), sentence.after(figure, NEAR).stream())
                        .anyMatch(YEARLY::contains);
    }

    /** The price of a share and the sum of a contract are of other sizes. */
    private static boolean isOfSize(Figure cause, List<Figure> levels) {
        BigDecimal rise = levels.get(1).value().subtract(levels.get(0).value());
        return rise.signum() > 0 && Computation.areNear(rise, cause.value(), BigDecimal.TEN);
    }
}
