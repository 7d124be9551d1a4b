// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Interval;
import org.deskcheck.model.finding.Outcome;

/** How two figures stand to each other as numbers, whatever they are about. Symmetric. */
final class Agreement {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** "439,000" with three noughts or more is read as rounded to them: 438,997 is the same to a newspaper. */
    private static final int ROUND_ZEROS = 3;

    private static final int MOST_DIGITS = 60;

    private Agreement() {}

    /**
     * How the values of two figures of one kind and unit agree.
     *
     * @return {@code AGREES}, {@code AGREES_WITHIN_ROUNDING}, {@code AGREES_LESS_PRECISE}, {@code STATUS_DRIFT} (one
     *     number, of which only one figure says that it is a limit) or {@code CONFLICT}
     */
    static Outcome of(Figure one, Figure other) {
        if (!isReadable(one) || !isReadable(other)) {
            return one.text().equals(other.text()) ? Outcome.AGREES : Outcome.NOT_COMPARABLE;
        }
        if (isSameNumber(one, other)) {
            return isLimit(one) == isLimit(other) ? sameNumber(one, other) : Outcome.STATUS_DRIFT;
        }
        if (isPoint(one) && isPoint(other)) {
            return points(one, other);
        }
        if (one.bound() == Bound.RANGE && other.bound() == Bound.RANGE) {
            return ranges(one, other);
        }
        if (isLimit(one) && one.bound() == other.bound()) {
            return points(one, other);
        }
        if (isLimit(one) && isWithin(one, other) || isLimit(other) && isWithin(other, one)) {
            return Outcome.AGREES_LESS_PRECISE;
        }
        if (isLimit(one) != isLimit(other)
                && !isNear(one, other)
                && widened(one).overlaps(widened(other))) {
            return Outcome.NOT_COMPARABLE;
        }
        Interval a = widened(one);
        Interval b = widened(other);
        return a.overlaps(b) ? Outcome.AGREES_LESS_PRECISE : Outcome.CONFLICT;
    }

    /** Numbers of hundreds of digits, with which nobody reckons, are only read as they are printed. */
    private static boolean isReadable(Figure figure) {
        return Stream.of(figure.low(), figure.high(), figure.step())
                .flatMap(Optional::stream)
                .allMatch(value -> Math.abs((long) value.scale()) < MOST_DIGITS && value.precision() < MOST_DIGITS);
    }

    private static Outcome sameNumber(Figure one, Figure other) {
        if (isLimit(one)) {
            return one.bound() == other.bound() ? Outcome.AGREES : Outcome.STATUS_DRIFT;
        }
        return one.bound() == other.bound() ? Outcome.AGREES : Outcome.AGREES_WITHIN_ROUNDING;
    }

    private static boolean isSameNumber(Figure one, Figure other) {
        boolean ranges = one.bound() == Bound.RANGE || other.bound() == Bound.RANGE;
        return one.value().compareTo(other.value()) == 0
                && (!ranges || isSame(one.low(), other.low()) && isSame(one.high(), other.high()))
                && one.bound() != Bound.VAGUE
                && other.bound() != Bound.VAGUE;
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }

    /** "Over $70 million" is one of "tens of millions". */
    private static boolean isWithin(Figure limit, Figure vague) {
        return vague.bound() == Bound.VAGUE
                && vague.interval().isBounded()
                && vague.interval().contains(limit.value());
    }

    /** Whether a figure only limits its value to one side. */
    static boolean isLimit(Figure figure) {
        return figure.bound() == Bound.AT_MOST || figure.bound() == Bound.AT_LEAST;
    }

    private static boolean isPoint(Figure figure) {
        return figure.bound() == Bound.EXACT || figure.bound() == Bound.ABOUT;
    }

    /** "Up to 600" and "3" do not contradict each other, but a limit is meant to be near: it confirms nothing. */
    private static boolean isNear(Figure one, Figure other) {
        BigDecimal a = one.value().abs();
        BigDecimal b = other.value().abs();
        return a.compareTo(b.multiply(TWO)) <= 0 && b.compareTo(a.multiply(TWO)) <= 0;
    }

    /** Two ranges of one matter are the same, or one is within the other, or they contradict each other. */
    private static Outcome ranges(Figure one, Figure other) {
        Interval a = one.interval();
        Interval b = other.interval();
        if (a.contains(b) && b.contains(a)) {
            return Outcome.AGREES;
        }
        return a.contains(b) || b.contains(a) ? Outcome.AGREES_LESS_PRECISE : Outcome.CONFLICT;
    }

    /** The finer number must round to the coarser; that their half units touch is not enough: 4.4 is not 4.5. */
    private static Outcome points(Figure one, Figure other) {
        BigDecimal distance = one.value().subtract(other.value()).abs();
        BigDecimal half = slack(one).max(slack(other));
        return distance.compareTo(half) <= 0 ? Outcome.AGREES_WITHIN_ROUNDING : Outcome.CONFLICT;
    }

    private static BigDecimal slack(Figure figure) {
        BigDecimal half = step(figure).divide(TWO);
        return figure.interval()
                .high()
                .map(high -> high.subtract(figure.value()))
                .map(half::max)
                .orElse(half);
    }

    private static BigDecimal step(Figure figure) {
        BigDecimal stripped = figure.value().stripTrailingZeros();
        BigDecimal noughts = -stripped.scale() >= ROUND_ZEROS && stripped.precision() > 1
                ? BigDecimal.ONE.movePointLeft(stripped.scale())
                : BigDecimal.ZERO;
        return figure.step().orElse(BigDecimal.ZERO).max(noughts);
    }

    private static Interval widened(Figure figure) {
        return isPoint(figure)
                ? Interval.of(
                        figure.value().subtract(slack(figure)), figure.value().add(slack(figure)))
                : figure.interval();
    }
}
