// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Interval;

/**
 * Two levels of one thing that a sentence sets against each other: "from A to B", "B, compared with A".
 *
 * @param earlier the level before
 * @param later the level after
 */
record Change(Figure earlier, Figure later) {

    private static final int NEAR = 5;
    private static final Set<String> BEFORE_EARLIER = Set.of("from", "versus", "vs", "vs.", "against");
    private static final Set<String> COMPARED = Set.of("compared", "relative");

    /** The only two levels of a sentence; nothing when there are more, or their roles are not worded. */
    static Optional<Change> in(FiguredSentence sentence) {
        List<Figure> all = sentence.figures().stream()
                .filter(Change::isMeasured)
                .flatMap(figure -> levels(sentence, figure).stream())
                .toList();
        List<Figure> measured =
                all.stream().filter(figure -> figure.kind() != FigureKind.COUNT).toList();
        // Things counted beside two measured levels ("as it cleared two halls") are no levels.
        List<Figure> levels = measured.isEmpty() ? all : measured;
        if (levels.size() != 2
                || !isLevel(levels.get(0))
                || !isOneMeasure(levels.get(0), levels.get(1))
                || !isLevel(levels.get(1))) {
            return Optional.empty();
        }
        if (levels.get(0).span().equals(levels.get(1).span())) {
            return Optional.of(new Change(levels.get(0), levels.get(1)));
        }
        boolean fromFirst = isEarlier(sentence, levels.get(0));
        boolean fromSecond = isEarlier(sentence, levels.get(1));
        if (fromFirst == fromSecond) {
            return Optional.empty();
        }
        if (fromFirst && !sentence.before(levels.get(1), 3).contains("to")) {
            return Optional.empty();
        }
        return Optional.of(
                fromFirst ? new Change(levels.get(0), levels.get(1)) : new Change(levels.get(1), levels.get(0)));
    }

    /** Whether a figure could be a level: unlike a part of a sum it may be an amount per year. */
    private static boolean isMeasured(Figure figure) {
        boolean yearly = figure.per().isPresent()
                && figure.kind() != FigureKind.PERCENT
                && figure.step().isPresent()
                && figure.unit().isPresent();
        return yearly || PartList.isLike(figure, figure);
    }

    private static boolean isOneMeasure(Figure one, Figure other) {
        return one.kind() == other.kind()
                && one.unit().equals(other.unit())
                && one.per().equals(other.per());
    }

    private static boolean isLevel(Figure figure) {
        return figure.bound() != Bound.RANGE
                && figure.bound() != Bound.VAGUE
                && figure.direction().isEmpty()
                && Share.positive(Computation.printed(figure));
    }

    /** The two levels of "from $3 million to $5 million" where that was read as a range; other figures are one level. */
    static List<Figure> levels(FiguredSentence sentence, Figure figure) {
        boolean fromTo = figure.bound() == Bound.RANGE
                && figure.low().filter(low -> low.signum() > 0).isPresent()
                && figure.high().isPresent()
                && figure.text().contains(" to ")
                && sentence.before(figure, 1).contains("from");
        return fromTo
                ? List.of(
                        level(figure, figure.low().orElseThrow()),
                        level(figure, figure.high().orElseThrow()))
                : List.of(figure);
    }

    private static Figure level(Figure range, BigDecimal value) {
        return new Figure(
                range.kind(),
                range.span(),
                Amount.spoken(value, range),
                range.unit(),
                Optional.of(value),
                Optional.of(value),
                Bound.EXACT,
                range.step(),
                range.per(),
                range.direction());
    }

    private static boolean isEarlier(FiguredSentence sentence, Figure figure) {
        List<String> words = sentence.before(figure, NEAR);
        return words.stream().anyMatch(BEFORE_EARLIER::contains)
                || words.stream().anyMatch(COMPARED::contains);
    }

    BigDecimal from() {
        return earlier.value();
    }

    BigDecimal to() {
        return later.value();
    }

    Interval fromInterval() {
        return bounded(earlier);
    }

    Interval toInterval() {
        return bounded(later);
    }

    /** "From about $4 million": both levels are taken as wide as their words allow, but with two ends. */
    private static Interval bounded(Figure figure) {
        Interval interval = figure.interval();
        return interval.isBounded() && Share.positive(interval) ? interval : Computation.printed(figure);
    }

    String fromText() {
        return earlier.text();
    }

    String toText() {
        return later.text();
    }

    /** The two levels and what is said of their change. */
    List<Figure> evidence(Figure change) {
        List<Figure> figures = new ArrayList<>(List.of(earlier, later));
        figures.add(change);
        return figures;
    }
}
