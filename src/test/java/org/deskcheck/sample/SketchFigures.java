// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.text.Span;

/** Figures for tests, found by one pattern: enough for the plain notations that the tests use. */
public final class SketchFigures {

    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d.,])(?<bound>up to |over |at least |about |nearly |approximately )?"
                    + "(?<figure>(?<money>\\$)?(?<low>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?:–(?<high>\\d+(?:\\.\\d+)?))?"
                    + "(?: (?<magnitude>million|billion|trillion))?(?:[ -]?(?<unit>%|percent|MW|year|shares|units|people))?)"
                    + "(?<per> a year| per share| per unit)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UP = Pattern.compile("(rose|grew|up|increase[d]? of|increased) (by )?(about )?$");
    private static final Pattern DOWN = Pattern.compile("(fell|down|dropped|decline of|decreased) (by )?(about )?$");
    private static final Map<String, Integer> ZEROS = Map.of("million", 6, "billion", 9, "trillion", 12);
    private static final Map<String, Bound> BOUNDS = Map.of(
            "up to ",
            Bound.AT_MOST,
            "over ",
            Bound.AT_LEAST,
            "at least ",
            Bound.AT_LEAST,
            "about ",
            Bound.ABOUT,
            "nearly ",
            Bound.ABOUT,
            "approximately ",
            Bound.ABOUT);

    private SketchFigures() {}

    /** The figures of a text in order; plain years are none. */
    public static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            if (!matcher.group("figure").matches("(19|20)\\d\\d")) {
                figures.add(figure(text, matcher));
            }
        }
        return figures;
    }

    /** The only figure of a text. */
    public static Figure only(String text) {
        return in(text).get(0);
    }

    private static Figure figure(String text, Matcher matcher) {
        String digits = matcher.group("low").replace(",", "");
        int zeros = Optional.ofNullable(matcher.group("magnitude"))
                .map(word -> ZEROS.getOrDefault(word.toLowerCase(Locale.ROOT), 0))
                .orElse(0);
        BigDecimal low = new BigDecimal(digits).movePointRight(zeros);
        BigDecimal high = Optional.ofNullable(matcher.group("high"))
                .map(end -> new BigDecimal(end).movePointRight(zeros))
                .orElse(low);
        int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
        Bound bound = high.compareTo(low) != 0
                ? Bound.RANGE
                : Optional.ofNullable(matcher.group("bound"))
                        .map(word -> BOUNDS.get(word.toLowerCase(Locale.ROOT)))
                        .orElse(Bound.EXACT);
        String unit = Optional.ofNullable(matcher.group("unit")).orElse("");
        return new Figure(
                kind(matcher, unit),
                new Span(matcher.start("figure"), matcher.end("figure")),
                matcher.group("figure"),
                unit(matcher, unit),
                bound == Bound.AT_MOST ? Optional.empty() : Optional.of(low),
                bound == Bound.AT_LEAST ? Optional.empty() : Optional.of(high),
                bound,
                Optional.of(BigDecimal.ONE.movePointRight(zeros - decimals)),
                Optional.ofNullable(matcher.group("per")).map(per -> per.substring(per.lastIndexOf(' ') + 1)),
                direction(text.substring(0, matcher.start())));
    }

    private static FigureKind kind(Matcher matcher, String unit) {
        if (matcher.group("money") != null) {
            return FigureKind.MONEY;
        }
        return switch (unit) {
            case "%", "percent" -> FigureKind.PERCENT;
            case "year" -> FigureKind.DURATION;
            case "MW" -> FigureKind.QUANTITY;
            default -> FigureKind.COUNT;
        };
    }

    private static Optional<String> unit(Matcher matcher, String unit) {
        if (matcher.group("money") != null) {
            return Optional.of("USD");
        }
        return switch (unit) {
            case "%", "percent" -> Optional.of("%");
            case "year", "MW" -> Optional.of(unit);
            default -> Optional.empty();
        };
    }

    private static Optional<Direction> direction(String before) {
        if (UP.matcher(before).find()) {
            return Optional.of(Direction.UP);
        }
        return DOWN.matcher(before).find() ? Optional.of(Direction.DOWN) : Optional.empty();
    }
}
