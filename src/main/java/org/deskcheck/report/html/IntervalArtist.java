// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Interval;

/** Lays figures out on one scale. */
final class IntervalArtist {

    private static final int WIDTH = 400;
    private static final int LEFT = 14;
    private static final int RIGHT = WIDTH - LEFT;
    private static final int LEFT_EDGE = 2;
    private static final int RIGHT_EDGE = WIDTH - LEFT_EDGE;
    private static final int ROW = 38;
    private static final int FIRST = 28;
    private static final int AXIS_ROOM = 22;
    /** The width of a letter at the axis, rather too much than too little. */
    private static final int A_LETTER = 6;

    private static final int LONGEST_LABEL = 44;
    private static final BigDecimal MARGIN = new BigDecimal("0.12");

    private IntervalArtist() {}

    /** The drawing, or nothing when there are not two figures at least, or they do not have one kind, unit and base. */
    static Optional<IntervalChart> draw(List<LetteredFigure> figures) {
        if (figures.size() < 2
                || figures.stream().map(f -> measure(f.figure())).distinct().count() > 1) {
            return Optional.empty();
        }
        Scale scale = scale(figures.stream().map(LetteredFigure::figure).toList());
        List<IntervalChart.Bar> bars = new ArrayList<>();
        for (LetteredFigure figure : figures) {
            bars.add(bar(figure, scale, FIRST + ROW * bars.size()));
        }
        int axis = FIRST + ROW * (bars.size() - 1) + 20;
        Optional<String> unit = figures.get(0).figure().unit();
        return Optional.of(
                new IntervalChart(description(figures), WIDTH, axis + AXIS_ROOM, axis, bars, ticks(scale, unit)));
    }

    private static List<Object> measure(Figure figure) {
        return List.of(figure.kind(), figure.unit(), figure.per());
    }

    private static Scale scale(List<Figure> figures) {
        List<BigDecimal> ends = figures.stream()
                .flatMap(figure -> Stream.of(
                        figure.low(),
                        figure.high(),
                        figure.interval().low(),
                        figure.interval().high()))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        BigDecimal least = ends.get(0);
        BigDecimal most = ends.get(ends.size() - 1);
        BigDecimal extent =
                most.subtract(least).max(most.abs().max(BigDecimal.ONE).movePointLeft(3));
        BigDecimal margin = extent.multiply(MARGIN);
        return new Scale(least.subtract(margin), most.add(margin), LEFT, RIGHT);
    }

    private static IntervalChart.Bar bar(LetteredFigure lettered, Scale scale, int y) {
        Figure figure = lettered.figure();
        Interval allowed = figure.interval();
        return new IntervalChart.Bar(
                lettered.letter(),
                cut(printed(figure)),
                y,
                place(figure.low(), scale, LEFT_EDGE),
                place(figure.high(), scale, RIGHT_EDGE),
                place(allowed.low(), scale, LEFT_EDGE),
                place(allowed.high(), scale, RIGHT_EDGE),
                figure.low().equals(figure.high()),
                figure.low().isEmpty(),
                figure.high().isEmpty());
    }

    private static String place(Optional<BigDecimal> value, Scale scale, int edge) {
        return value.map(scale::place).orElse(BigDecimal.valueOf(edge)).toPlainString();
    }

    /** The ticks of the axis; one whose label would run into the label before it has none. */
    private static List<IntervalChart.Tick> ticks(Scale scale, Optional<String> unit) {
        List<IntervalChart.Tick> ticks = new ArrayList<>();
        int free = 0;
        for (BigDecimal value : scale.ticks()) {
            BigDecimal x = scale.place(value);
            String label = Numerals.of(value, unit);
            int half = label.length() * A_LETTER / 2;
            boolean room = x.intValue() - half >= free && x.intValue() + half <= WIDTH;
            ticks.add(new IntervalChart.Tick(x.toPlainString(), room ? label : ""));
            free = room ? x.intValue() + half + A_LETTER : free;
        }
        return ticks;
    }

    private static String description(List<LetteredFigure> figures) {
        List<String> parts = figures.stream()
                .map(f -> f.letter() + ": " + cut(printed(f.figure())) + ", which allows " + allowed(f.figure()))
                .toList();
        return String.join("; ", parts) + ".";
    }

    private static String allowed(Figure figure) {
        Interval interval = figure.interval();
        Optional<String> low = interval.low().map(value -> Numerals.of(value, figure.unit()));
        Optional<String> high = interval.high().map(value -> Numerals.of(value, figure.unit()));
        if (low.isPresent() && high.isPresent()) {
            return low.equals(high) ? low.get() + " only" : low.get() + " to " + high.get();
        }
        return low.map(l -> l + " or more")
                .or(() -> high.map(h -> h + " or less"))
                .orElse("anything");
    }

    /** The figure with the word of its bound, which does not belong to its surface. */
    private static String printed(Figure figure) {
        return switch (figure.bound()) {
            case AT_LEAST -> "at least " + figure.text();
            case AT_MOST -> "at most " + figure.text();
            case ABOUT -> "about " + figure.text();
            case EXACT, RANGE, VAGUE -> figure.text();
        };
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_LABEL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_LABEL)) + "…";
    }
}
