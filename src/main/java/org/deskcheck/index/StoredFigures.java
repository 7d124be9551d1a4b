// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.SearchField;
import org.deskcheck.model.text.Span;

/** The figures of a document's text and their places, so that a hit can show the figure that was asked for. */
final class StoredFigures {

    private static final int PARTS = 7;

    private final List<Placed> figures;

    private StoredFigures(List<Placed> figures) {
        this.figures = figures;
    }

    /** A figure and where it stands in the document's text. */
    private record Placed(int begin, int end, int field, double low, double high, double unit, double sense) {

        static Placed read(String text) {
            String[] parts = text.split(":", PARTS);
            return new Placed(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    Double.parseDouble(parts[3]),
                    Double.parseDouble(parts[4]),
                    Double.parseDouble(parts[5]),
                    Double.parseDouble(parts[6]));
        }

        @Override
        public String toString() {
            return begin + ":" + end + ":" + field + ":" + low + ":" + high + ":" + unit + ":" + sense;
        }
    }

    /**
     * The figures of a text that is a stretch of the article.
     *
     * @param at where in the article the text begins
     */
    static StoredFigures of(List<Figure> figures, int at) {
        return new StoredFigures(figures.stream()
                .filter(figure -> figure.span().begin() >= at)
                .flatMap(figure -> FigureRange.of("", figure).stream()
                        .map(range -> new Placed(
                                figure.span().begin() - at,
                                figure.span().end() - at,
                                FigureRange.field(figure).ordinal(),
                                range.getMin(0),
                                range.getMax(0),
                                range.getMin(1),
                                range.getMin(2))))
                .toList());
    }

    /** The figures that a line of numbers tells. */
    static StoredFigures read(String line) {
        return new StoredFigures(
                line.isEmpty()
                        ? List.of()
                        : Arrays.stream(line.split(" ", -1)).map(Placed::read).toList());
    }

    /** Where the figures that were asked for stand, in order. */
    List<Span> matching(List<FigureRange.Wanted> wanted, int length) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        return figures.stream()
                .filter(figure -> figure.end() <= length)
                .filter(figure -> wanted.stream()
                        .anyMatch(w -> w.field() == SearchField.values()[figure.field()]
                                && w.matches(figure.low(), figure.high(), figure.unit(), figure.sense())))
                .map(figure -> new Span(figure.begin(), figure.end()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The line of numbers. */
    @Override
    public String toString() {
        return figures.stream().map(Placed::toString).collect(joining(" "));
    }
}
