// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.FigureKind;

/** Reads what a figure is counted per: "/kWh", "per share", "a year", "annually", "in annual revenue". */
final class PerReader {

    private static final int REACH = 6;

    private static final Map<String, String> ADVERBS = Map.ofEntries(
            Map.entry("annually", "year"),
            Map.entry("yearly", "year"),
            Map.entry("annual", "year"),
            Map.entry("annualized", "year"),
            Map.entry("annualised", "year"),
            Map.entry("monthly", "month"),
            Map.entry("weekly", "week"),
            Map.entry("daily", "day"),
            Map.entry("quarterly", "quarter"),
            Map.entry("hourly", "hour"));

    /** What a figure may be counted "a" of; units of measure besides. */
    private static final Set<String> AFTER_ARTICLE = Set.of(
            "share",
            "unit",
            "piece",
            "head",
            "night",
            "person",
            "ticket",
            "copy",
            "bottle",
            "megawatt",
            "coin",
            "seat",
            "vote",
            "dozen",
            "bushel",
            "kilo",
            "pack",
            "plate",
            "token",
            "user",
            "customer",
            "vehicle",
            "car",
            "home",
            "ordinary");

    private static final Set<String> SHARE_KINDS = Set.of(
            "diluted",
            "basic",
            "common",
            "ordinary",
            "fully",
            "preferred",
            "depositary",
            "american",
            "adjusted",
            "and");

    /** After "a year" these tell a time, not a rate. */
    private static final Set<String> TIMES =
            Set.of("earlier", "ago", "later", "before", "after", "prior", "from", "old", "since", "long");

    private final Units units;

    PerReader(Units units) {
        this.units = units;
    }

    private record Rate(String per, int past) {}

    /**
     * The figure with its rate.
     *
     * @param previous the figure before it, whose rate it shares in "from A to B"
     */
    Reading rated(Lexemes lexemes, Reading figure, Optional<Reading> previous) {
        return after(lexemes, figure, figure.past())
                .map(rate -> figure.withPer(rate.per(), rate.past()))
                .or(() -> before(lexemes, figure)
                        .or(() -> fromBefore(lexemes, figure, previous))
                        .map(per -> figure.withPer(per, figure.past())))
                .orElse(figure);
    }

    private static Optional<String> fromBefore(Lexemes lexemes, Reading figure, Optional<Reading> previous) {
        return previous.filter(from -> from.unit().equals(figure.unit()) && from.resume() == figure.from() - 1)
                .filter(from -> lexemes.is(figure.from() - 1, "to") && lexemes.is(from.from() - 1, "from"))
                .flatMap(Reading::per);
    }

    /** The figure with a rate that stands after its bound: "$1.25 or more per share", "100 kW+ per cabinet". */
    Reading ratedPastBound(Lexemes lexemes, Reading figure) {
        if (figure.per().isPresent() || figure.resume() == figure.past()) {
            return figure;
        }
        return after(lexemes, figure, figure.resume())
                .map(rate -> figure.withPer(rate.per(), rate.past()))
                .orElse(figure);
    }

    private Optional<Rate> after(Lexemes lexemes, Reading figure, int past) {
        int at = lexemes.afterHyphen(past);
        Lexeme word = lexemes.at(at);
        if (word.is("/") || word.is("per")) {
            return unit(lexemes, lexemes.afterHyphen(overShareKind(lexemes, at + 1)), word.is("/"));
        }
        if (word.is("a") || word.is("an")) {
            return article(lexemes, at + 1);
        }
        if (word.is("p") && lexemes.is(at + 1, ".") && lexemes.is(at + 2, "a")) {
            return Optional.of(new Rate("year", at + 3));
        }
        return figure.kind() == FigureKind.DURATION ? Optional.empty() : adverb(lexemes, at);
    }

    private static int overShareKind(Lexemes lexemes, int at) {
        int past = at;
        while (past < at + 3 && SHARE_KINDS.contains(lexemes.at(past).lower())) {
            past++;
        }
        return lexemes.is(past, "share") ? past : at;
    }

    private Optional<Rate> unit(Lexemes lexemes, int at, boolean slash) {
        Optional<Phrases.Match<Unit>> unit = units.at(lexemes, at);
        if (lexemes.is(at, "pound")) {
            return Optional.of(new Rate("lb", at + 1));
        }
        if (lexemes.is(at, "annum")) {
            return Optional.of(new Rate("year", at + 1));
        }
        if (unit.isPresent()) {
            return unit.map(match -> new Rate(match.value().symbol(), match.past()));
        }
        boolean word =
                lexemes.at(at).isWord() && (!slash || lexemes.at(at).text().length() > 1);
        return word ? Optional.of(new Rate(lexemes.at(at).lower(), at + 1)) : Optional.empty();
    }

    private Optional<Rate> article(Lexemes lexemes, int articlePast) {
        int at = lexemes.afterHyphen(articlePast);
        boolean counted = AFTER_ARTICLE.contains(lexemes.at(at).lower());
        Optional<Phrases.Match<Unit>> unit = units.name(lexemes, at);
        boolean measured = unit.isPresent() || lexemes.is(at, "pound");
        boolean time = unit.filter(match -> match.value().kind() == FigureKind.DURATION)
                        .isPresent()
                && TIMES.contains(lexemes.at(at + 1).lower());
        return (counted || measured) && !time ? unit(lexemes, at, false) : Optional.empty();
    }

    /** "annually", "in annual revenue", "annualized". */
    private static Optional<Rate> adverb(Lexemes lexemes, int at) {
        boolean linked = lexemes.is(at, "in") || lexemes.is(at, "of") || lexemes.is(at, "on");
        Lexeme word = lexemes.at(linked ? at + 1 : at);
        Optional<String> per = Optional.ofNullable(ADVERBS.get(word.lower()));
        return per.map(unit -> new Rate(unit, at));
    }

    private static boolean isInner(Lexeme lexeme) {
        return lexeme.isWord() || lexeme.is("-");
    }

    /** "annualized sales above $4 billion", "annual sales of $5 million". */
    private static Optional<String> before(Lexemes lexemes, Reading figure) {
        boolean level = figure.kind() == FigureKind.MONEY || figure.kind() == FigureKind.QUANTITY;
        boolean of = lexemes.is(figure.from() - 1, "of");
        for (int at = figure.from() - 1; level && at >= figure.from() - REACH && isInner(lexemes.at(at)); at--) {
            Lexeme word = lexemes.at(at);
            boolean annualized = word.is("annualized") || word.is("annualised");
            if (annualized || of && word.is("annual") && !lexemes.is(at + 1, "report")) {
                return Optional.of("year");
            }
        }
        return Optional.empty();
    }
}
