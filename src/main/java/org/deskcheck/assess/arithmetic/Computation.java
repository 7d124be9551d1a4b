// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Interval;
import org.deskcheck.model.finding.Outcome;

/**
 * What a formula over printed figures comes to: the value from the printed digits, and all values that the digits allow.
 *
 * @param value from the digits as they are printed
 * @param interval from the intervals that the printed digits stand for
 * @param formula the formula with the figures as printed
 */
record Computation(BigDecimal value, Interval interval, String formula) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The sum of figures. */
    static Computation sum(List<Figure> parts) {
        BigDecimal value = BigDecimal.ZERO;
        Interval interval = Interval.point(BigDecimal.ZERO);
        for (Figure part : parts) {
            value = value.add(part.value());
            interval = interval.plus(part.interval());
        }
        return new Computation(value, interval, String.join(" + ", texts(parts)));
    }

    /** What the digits of a figure alone allow, without the allowance for "about". */
    static Interval printed(Figure figure) {
        BigDecimal half = figure.step().map(step -> step.divide(TWO)).orElse(BigDecimal.ZERO);
        return new Interval(
                figure.low().map(low -> low.subtract(half)), figure.high().map(high -> high.add(half)));
    }

    /** The figures as printed. */
    static List<String> texts(List<Figure> figures) {
        return figures.stream().map(Figure::text).toList();
    }

    /** How the result stands to a printed figure, whose bound counts. */
    Outcome against(Figure stated) {
        return against(stated, stated.interval());
    }

    /** How the result stands to a printed figure by its digits alone: for a figure that was searched for. */
    Outcome againstDigits(Figure stated) {
        return against(stated, printed(stated));
    }

    private Outcome against(Figure stated, Interval allowed) {
        boolean point = stated.bound() != Bound.RANGE && stated.bound() != Bound.VAGUE;
        if (point && value.compareTo(stated.value()) == 0) {
            return Outcome.CONSISTENT;
        }
        return interval.overlaps(allowed) ? Outcome.CONSISTENT_WITHIN_ROUNDING : Outcome.INCONSISTENT;
    }

    /** Two positive numbers of which one is at most {@code factor} times the other. */
    static boolean areNear(BigDecimal one, BigDecimal other, BigDecimal factor) {
        return one.compareTo(other.multiply(factor)) <= 0 && other.compareTo(one.multiply(factor)) <= 0;
    }

    /** The interval scaled by a positive factor. */
    static Interval scaled(Interval interval, BigDecimal factor) {
        Optional<BigDecimal> low = interval.low().map(factor::multiply);
        return new Interval(low, interval.high().map(factor::multiply));
    }
}
