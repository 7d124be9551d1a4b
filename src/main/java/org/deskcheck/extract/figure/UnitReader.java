// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.FigureKind;

/** Reads the unit after a number: "480 MW", "five-year", "20 (kg)", "three quarters of an hour", "km/h". */
final class UnitReader {

    /** "two more minutes", "three consecutive quarters", "30 trading days". */
    private static final Set<String> FILLERS = Set.of(
            "more",
            "extra",
            "additional",
            "further",
            "consecutive",
            "straight",
            "full",
            "whole",
            "less",
            "long",
            "fiscal",
            "calendar",
            "reporting",
            "successive");

    private static final int MOST_FILLERS = 2;

    private static final Set<String> LONG_TIMES = Set.of("day", "week", "month", "quarter", "year");

    private final Units units;

    UnitReader(Units units) {
        this.units = units;
    }

    /** The asset whose sign stands at a place. */
    Optional<Unit> sign(Lexemes lexemes, int at) {
        return units.symbol(lexemes, at).filter(match -> match.past() == at + 1).map(Phrases.Match::value);
    }

    /** The amount with the unit that follows its number. */
    Optional<Amount> read(Lexemes lexemes, Amount bare) {
        int past = bare.numeral().past();
        Optional<Amount> bracketed = bracketed(lexemes, bare);
        if (bracketed.isPresent()) {
            return bracketed;
        }
        int at = overFiller(lexemes, overOf(lexemes, bare.numeral()));
        return units.at(lexemes, at)
                .filter(match -> UnitFit.fits(lexemes, bare.numeral(), at, match))
                .map(match -> withoutFullStop(lexemes, at, match))
                .map(match -> compound(lexemes, bare, match));
    }

    /** The point after "kg" is the sentence's when no sentence goes on. */
    private static Phrases.Match<Unit> withoutFullStop(Lexemes lexemes, int at, Phrases.Match<Unit> match) {
        boolean point = match.past() == at + 2 && lexemes.is(at + 1, ".");
        Lexeme next = lexemes.at(match.past());
        boolean goesOn = next.isWord() && !next.isCapitalised();
        return point && !goesOn ? new Phrases.Match<>(match.value(), at + 1) : match;
    }

    /** "20 (kg)", "20 {kg}", "5 <kg>". */
    private Optional<Amount> bracketed(Lexemes lexemes, Amount bare) {
        int open = bare.numeral().past();
        String closing = switch (lexemes.at(open).text()) {
            case "(" -> ")";
            case "{" -> "}";
            case "<" -> ">";
            default -> "";
        };
        if (closing.isEmpty() || !lexemes.glued(open + 1)) {
            return Optional.empty();
        }
        return units.symbol(lexemes, open + 1)
                .filter(match -> lexemes.is(match.past(), closing)
                        && lexemes.at(open + 1).text().length() > 1)
                .map(match -> bare.with(match.value(), match.past() + 1));
    }

    /** One past the hyphen of "five-year", and past "of an" in "three quarters of an hour". */
    private int overOf(Lexemes lexemes, Numeral numeral) {
        int past = numeral.past();
        int article = past + 1;
        boolean fraction = numeral.mantissa().scale() > 0 && lexemes.is(past, "of");
        boolean time =
                fraction && (lexemes.is(article, "a") || lexemes.is(article, "an")) && isTime(lexemes, article + 1);
        return time ? article + 1 : lexemes.afterHyphen(past);
    }

    private boolean isTime(Lexemes lexemes, int at) {
        return units.name(lexemes, at)
                .filter(match -> match.value().kind() == FigureKind.DURATION)
                .isPresent();
    }

    private int overFiller(Lexemes lexemes, int at) {
        int past = at;
        while (past < at + MOST_FILLERS && FILLERS.contains(lexemes.at(past).lower())) {
            past++;
        }
        return isTime(lexemes, past) ? past : at;
    }

    /** "km/h", "J/m²": a second unit right after a slash. */
    private Amount compound(Lexemes lexemes, Amount bare, Phrases.Match<Unit> match) {
        int slash = match.past();
        boolean joined = lexemes.is(slash, "/")
                && lexemes.glued(slash)
                && lexemes.glued(slash + 1)
                && !isLongTime(lexemes, slash + 1);
        if (!joined || match.value().kind() != FigureKind.QUANTITY) {
            return bare.with(match.value(), slash);
        }
        return units.at(lexemes, slash + 1)
                .map(per -> bare.with(
                        new Unit(
                                FigureKind.QUANTITY,
                                match.value().symbol() + "/"
                                        + shortTime(per.value().symbol())),
                        per.past()))
                .orElseGet(() -> bare.with(match.value(), slash));
    }

    /** "BTC/yr" is a rate of bitcoin, as "BTC per year" is; km/h is a unit. */
    private boolean isLongTime(Lexemes lexemes, int at) {
        return units.at(lexemes, at)
                .filter(match -> LONG_TIMES.contains(match.value().symbol()))
                .isPresent();
    }

    /** Compound units use the SI letters of time. */
    private static String shortTime(String symbol) {
        return switch (symbol) {
            case "second" -> "s";
            case "minute" -> "min";
            case "hour" -> "h";
            case "day" -> "d";
            default -> symbol;
        };
    }
}
