// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;

/**
 * Figures drawn as intervals under each other on one scale, ready to be printed as SVG. All places are in units of the
 * view box, to a tenth.
 *
 * @param description what it shows, in a sentence, for those who do not see it
 * @param width of the view box
 * @param height of the view box
 * @param axis where the axis stands
 * @param bars one for each figure, from the top
 * @param ticks the values at the axis
 */
record IntervalChart(String description, int width, int height, int axis, List<Bar> bars, List<Tick> ticks) {

    /** Takes copies. */
    IntervalChart {
        bars = List.copyOf(bars);
        ticks = List.copyOf(ticks);
    }

    /**
     * A figure.
     *
     * @param letter of its quote
     * @param label the figure as printed
     * @param y where its line stands
     * @param low where the printed value begins; for a side without an end, the edge of the drawing
     * @param high where it ends
     * @param from where what rounding allows begins
     * @param to where it ends
     * @param point whether it is one value
     * @param openLow whether it goes on to the left without an end
     * @param openHigh whether it goes on to the right without an end
     */
    record Bar(
            String letter,
            String label,
            int y,
            String low,
            String high,
            String from,
            String to,
            boolean point,
            boolean openLow,
            boolean openHigh) {}

    /**
     * A value at the axis.
     *
     * @param x where
     * @param label the value; empty where there is no room for it
     */
    record Tick(String x, String label) {}
}
