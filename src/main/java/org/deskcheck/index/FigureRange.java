// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.search.Query;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.SearchField;

/**
 * A figure as a range on disk: its interval, and its unit as a second dimension, so that "300 to 500 MW" can be asked for
 * as well as "300 to 500 of anything". A double is enough to find a figure by; what is shown and compared is the exact
 * one in the record.
 */
final class FigureRange {

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
        boolean matches(double least, double most, double code) {
            return least <= high && low <= most && unit.map(u -> code(u) == code).orElse(true);
        }

        /** The query for documents that have such a figure under a field's name. */
        Query in(String name) {
            double from = unit.map(FigureRange::code).orElse(Double.NEGATIVE_INFINITY);
            double to = unit.map(FigureRange::code).orElse(Double.POSITIVE_INFINITY);
            return DoubleRange.newIntersectsQuery(name, new double[] {low, from}, new double[] {high, to});
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

    /** The range of a figure under a field's name. */
    static DoubleRange of(String name, Figure figure) {
        double unit = code(figure.unit().orElse(""));
        return new DoubleRange(name, new double[] {low(figure), unit}, new double[] {high(figure), unit});
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
