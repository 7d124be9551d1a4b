// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.search.Query;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.SearchField;

/**
 * A figure as a range on disk: its interval, its unit as a second dimension, so that "300 to 500 MW" can be asked for
 * as well as "300 to 500 of anything", and as a third whether it says the number or only allows it. A double is enough to find a figure by; what is shown and compared is the exact
 * one in the record.
 */
final class FigureRange {

    /** The range is what the figure says. */
    private static final double SAID = 0;
    /** The range is all that the figure allows. */
    private static final double MAY_BE = 1;

    private FigureRange() {}

    /**
     * The figures that a query asks for.
     *
     * @param field which kind of figure
     * @param low the least value, or negative infinity
     * @param high the greatest value, or infinity
     * @param unit the unit they must have, or nothing for any
     */
    record Wanted(SearchField field, double low, double high, Optional<String> unit) {

        /** Whether a figure is one of them; its unit is told as a number. */
        boolean matches(double least, double most, double code, double sense) {
            return least <= high
                    && low <= most
                    && sense <= widest()
                    && unit.map(u -> code(u) == code).orElse(true);
        }

        /** Who asks for one number wants to see it said. */
        private double widest() {
            return low == high ? SAID : MAY_BE;
        }

        /** The query for documents that have such a figure under a field's name. */
        Query in(String name) {
            double from = unit.map(FigureRange::code).orElse(Double.NEGATIVE_INFINITY);
            double to = unit.map(FigureRange::code).orElse(Double.POSITIVE_INFINITY);
            return DoubleRange.newIntersectsQuery(
                    name, new double[] {low, from, SAID}, new double[] {high, to, widest()});
        }
    }

    /** The field that a figure is found by. */
    static SearchField field(Figure figure) {
        return switch (figure.kind()) {
            case MONEY -> SearchField.MONEY;
            case PERCENT -> SearchField.PERCENT;
            case QUANTITY, COUNT -> SearchField.QUANTITY;
            case DURATION -> SearchField.DURATION;
        };
    }

    /**
     * The ranges of a figure under a field's name. "Up to $80 billion" is found by {@code [10bn TO 20bn]}, since it may be
     * so much, and by {@code 80bn}, which is what it says, but not by {@code 5m}: so it has two ranges.
     */
    static List<DoubleRange> of(String name, Figure figure) {
        double unit = code(figure.unit().orElse(""));
        if (figure.low().isPresent() && figure.high().isPresent()) {
            return List.of(range(name, low(figure), high(figure), unit, SAID));
        }
        double said = size(figure);
        return List.of(range(name, low(figure), high(figure), unit, MAY_BE), range(name, said, said, unit, SAID));
    }

    private static DoubleRange range(String name, double low, double high, double unit, double sense) {
        return new DoubleRange(name, new double[] {low, unit, sense}, new double[] {high, unit, sense});
    }

    /** The one number by which figures are sorted. */
    static double size(Figure figure) {
        return figure.high().or(figure::low).map(BigDecimal::doubleValue).orElse(0.0);
    }

    /** "Up to $80 billion" is no less than nothing, unless it is a loss. */
    private static double low(Figure figure) {
        boolean fromNothing =
                figure.bound() == Bound.AT_MOST && figure.high().orElseThrow().signum() >= 0;
        return figure.low().map(BigDecimal::doubleValue).orElse(fromNothing ? 0 : Double.NEGATIVE_INFINITY);
    }

    private static double high(Figure figure) {
        return figure.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
    }

    /** A number for a unit; a double holds every int. */
    private static double code(String unit) {
        return unit.toLowerCase(Locale.ROOT).hashCode();
    }
}
