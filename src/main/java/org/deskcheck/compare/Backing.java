// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.finding.Outcome;

/** Whether a figure of a source backs one of a story. Not symmetric: a story may say less than its source, but not more. */
final class Backing {

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);
    private static final Set<FigureKind> COUNTED = Set.of(FigureKind.COUNT, FigureKind.QUANTITY);

    private Backing() {}

    /** Whether two figures may be one: what is counted may be called by another name in a story. */
    static boolean isComparable(Figure given, Figure told) {
        boolean counted = COUNTED.contains(given.kind()) && COUNTED.contains(told.kind());
        boolean bare = given.unit().isEmpty() || told.unit().isEmpty();
        return counted || bare && isOneCount(given, told) || isSameUnit(given, told);
    }

    private static boolean isOneCount(Figure given, Figure told) {
        return given.kind() == FigureKind.COUNT || told.kind() == FigureKind.COUNT;
    }

    /** Whether two figures are of one kind and unit, so that another value may contradict. */
    static boolean isSameUnit(Figure given, Figure told) {
        return given.kind() == told.kind() && given.unit().equals(told.unit());
    }

    /** How a figure of the source backs one of the story; {@code CONFLICT} when it does not. */
    static Outcome of(Figure given, Figure told) {
        // "About 7.50" in the source does not make "about 7.60" right.
        Figure source = given.bound() == Bound.ABOUT ? given.withBound(Bound.EXACT) : given;
        Figure story = given.bound() == Bound.ABOUT && told.bound() == Bound.ABOUT ? told.withBound(Bound.EXACT) : told;
        Outcome outcome = Agreement.of(source, story);
        return switch (outcome) {
            // "More than 4,700" shortened to "4,700" understates; "up to 4,700" shortened overstates.
            case STATUS_DRIFT ->
                given.bound() == Bound.AT_MOST && !Agreement.isLimit(told) ? outcome : Outcome.AGREES_LESS_PRECISE;
            case AGREES_LESS_PRECISE -> saysLess(given, told) || isEnd(given, told) ? outcome : Outcome.CONFLICT;
            case CONFLICT -> isEnd(given, told) ? Outcome.AGREES_LESS_PRECISE : outcome;
            case NOT_COMPARABLE -> Outcome.CONFLICT;
            default -> outcome;
        };
    }

    /** Whether the story gives a point of the source as a limit, a range or an order of magnitude, as a reader would. */
    private static boolean saysLess(Figure given, Figure told) {
        if (told.bound() == Bound.VAGUE || given.bound() == Bound.VAGUE) {
            return true;
        }
        boolean point = given.bound() == Bound.EXACT || given.bound() == Bound.ABOUT;
        return point && (told.bound() == Bound.RANGE || Agreement.isLimit(told) && isNear(given, told));
    }

    private static boolean isNear(Figure given, Figure told) {
        BigDecimal one = given.value().abs();
        BigDecimal other = told.value().abs();
        return one.compareTo(other.multiply(TWICE)) <= 0 && other.compareTo(one.multiply(TWICE)) <= 0;
    }

    /** Whether one figure is the upper or lower end of the other, which is a range. */
    private static boolean isEnd(Figure given, Figure told) {
        Figure range = given.bound() == Bound.RANGE ? given : told;
        Figure point = given.bound() == Bound.RANGE ? told : given;
        Stream<BigDecimal> ends = Stream.of(range.low(), range.high()).flatMap(Optional::stream);
        return range.bound() == Bound.RANGE
                && point.bound() != Bound.RANGE
                && ends.anyMatch(end -> end.compareTo(point.value()) == 0);
    }
}
