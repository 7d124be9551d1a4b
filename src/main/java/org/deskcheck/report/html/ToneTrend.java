// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing of tones over time: a bar for each stretch, up for positive, down for negative.
 *
 * @param name of what
 * @param description the drawing in words
 * @param bars the stretches that have articles, in order
 */
record ToneTrend(String name, String description, List<Bar> bars) {

    /** Width of the drawing. */
    static final int WIDTH = 400;

    /** Height of the drawing. */
    static final int HEIGHT = 110;

    /** Where the line of no tone lies. */
    static final int MIDDLE = 50;

    private static final int REACH = 42;
    private static final int WIDEST = 26;

    /** Takes a copy. */
    ToneTrend {
        bars = List.copyOf(bars);
    }

    /**
     * A stretch of time.
     *
     * @param x where its bar begins
     * @param y where it begins from above
     * @param width its width
     * @param height its height
     * @param when the stretch in words
     * @param tone its tone in words
     * @param articles how many articles it rests on
     */
    record Bar(
            BigDecimal x,
            BigDecimal y,
            BigDecimal width,
            BigDecimal height,
            String when,
            ToneMatrix.ToneWord tone,
            int articles) {}

    /** The trend of a series. */
    static ToneTrend of(String name, ToneSeries series, ToneSeries.Unit unit) {
        List<ToneSeries.Point> points = series.points(unit);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            bars.add(bar(points.get(i), i, points.size(), unit));
        }
        return new ToneTrend(name, description(bars), bars);
    }

    private static Bar bar(ToneSeries.Point point, int place, int of, ToneSeries.Unit unit) {
        BigDecimal slot =
                BigDecimal.valueOf(WIDTH).divide(BigDecimal.valueOf(Math.max(of, 6)), 2, RoundingMode.HALF_UP);
        BigDecimal width = slot.multiply(new BigDecimal("0.72"))
                .min(BigDecimal.valueOf(WIDEST))
                .setScale(1, RoundingMode.HALF_UP);
        BigDecimal score = point.tone().score();
        BigDecimal height = score.abs()
                .multiply(BigDecimal.valueOf(REACH))
                .max(BigDecimal.valueOf(2))
                .setScale(1, RoundingMode.HALF_UP);
        BigDecimal y = score.signum() > 0 ? BigDecimal.valueOf(MIDDLE).subtract(height) : BigDecimal.valueOf(MIDDLE);
        // The first bar begins at the left edge and the last ends at the right one, where their dates stand.
        BigDecimal x = BigDecimal.valueOf(WIDTH)
                .subtract(width)
                .multiply(BigDecimal.valueOf(place))
                .divide(BigDecimal.valueOf(Math.max(1, of - 1)), 1, RoundingMode.HALF_UP);
        return new Bar(
                x, y, width, height, unit.name(point.from()), ToneMatrix.ToneWord.of(point.tone()), point.articles());
    }

    private static String description(List<Bar> bars) {
        if (bars.isEmpty()) {
            return "No dated article.";
        }
        StringBuilder words = new StringBuilder();
        for (Bar bar : bars) {
            words.append(bar.when())
                    .append(": ")
                    .append(bar.tone().word())
                    .append(' ')
                    .append(bar.tone().score());
            words.append(", ")
                    .append(Words.count(bar.articles(), "article", "articles"))
                    .append(". ");
        }
        return words.toString().strip();
    }

    /** The first stretch in words; empty when there is none. */
    String first() {
        return bars.isEmpty() ? "" : bars.get(0).when();
    }

    /** The last stretch in words; empty when there are not two. */
    String last() {
        return bars.size() < 2 ? "" : bars.get(bars.size() - 1).when();
    }
}
