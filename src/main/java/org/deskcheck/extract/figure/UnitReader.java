// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.FigureKind;

/** Reads the unit after a number and refuses the symbols that are ordinary words where they stand. */
final class UnitReader {

    /** What may follow a length of so many "in". */
    private static final Set<String> DIMENSIONS =
            Set.of("thick", "wide", "tall", "high", "long", "deep", "diameter", "x", "by", "across", "of");

    /** "two more minutes", "three consecutive quarters", "30 trading days". */
    private static final Set<String> FILLERS = Set.of(
            "more", "extra", "additional", "further", "consecutive", "straight", "full", "whole", "less", "long");

    /** Letters that are a unit even with a blank before them. */
    private static final Set<String> LOOSE_LETTERS = Set.of("g", "L", "l", "m", "t", "W", "w", "V", "J", "h");

    /** Words that may follow an asset's name when it is the thing counted ("500 bitcoin in cash", not "two bitcoin miners"). */
    private static final Set<String> AFTER_ASSET = Set.of(
            "in",
            "to",
            "from",
            "on",
            "for",
            "at",
            "and",
            "or",
            "as",
            "held",
            "worth",
            "per",
            "by",
            "with",
            "since",
            "this",
            "that",
            "a",
            "an",
            "the",
            "of",
            "each",
            "was",
            "were",
            "is",
            "are",
            "has",
            "have",
            "had",
            "valued",
            "over",
            "after",
            "before",
            "during",
            "into",
            "last",
            "mined",
            "sold",
            "bought",
            "every",
            "will",
            "would",
            "but",
            "which",
            "who",
            "than",
            "while",
            "when",
            "so",
            "under",
            "through",
            "between",
            "it",
            "its",
            "via",
            "equivalent");

    private static final Set<String> ASSET_NAMES = Set.of(
            "bitcoin", "ether", "ethereum", "solana", "tether", "tron", "monero", "litecoin", "dogecoin", "toncoin");

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
        int at = overFiller(lexemes, lexemes.afterHyphen(past));
        return units.at(lexemes, at)
                .filter(match -> fits(lexemes, bare.numeral(), at, match))
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

    private int overFiller(Lexemes lexemes, int at) {
        boolean filler = FILLERS.contains(lexemes.at(at).lower());
        boolean time = units.name(lexemes, at + 1)
                .filter(m -> m.value().kind() == FigureKind.DURATION)
                .isPresent();
        return filler && time ? at + 1 : at;
    }

    /** "km/h", "J/m²": a second unit right after a slash. */
    private Amount compound(Lexemes lexemes, Amount bare, Phrases.Match<Unit> match) {
        int slash = match.past();
        boolean joined = lexemes.is(slash, "/") && lexemes.glued(slash) && lexemes.glued(slash + 1);
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

    private boolean fits(Lexemes lexemes, Numeral numeral, int at, Phrases.Match<Unit> match) {
        Lexeme unit = lexemes.at(at);
        int past = match.past();
        boolean glued = lexemes.glued(at);
        if (past > at + 1) {
            return !isYear(numeral, match.value());
        }
        return switch (unit.text()) {
            case "in" ->
                glued
                        || lexemes.isClosed(past)
                        || DIMENSIONS.contains(lexemes.at(past).lower());
            case "am", "pm" -> !isClock(numeral);
            case "s" -> glued && !isDecade(numeral);
            case "x", "X", "×" ->
                glued && !lexemes.at(past).isNumber()
                        || unit.is("x") && lexemes.at(past).isWord();
            case "\"", "'" -> false;
            default -> fitsWord(lexemes, numeral, at, match);
        };
    }

    private boolean fitsWord(Lexemes lexemes, Numeral numeral, int at, Phrases.Match<Unit> match) {
        Lexeme unit = lexemes.at(at);
        if (unit.isWord() && unit.text().length() == 1) {
            boolean possessive = lexemes.is(match.past(), "&") || lexemes.is(match.past(), "'");
            return (lexemes.glued(at) || LOOSE_LETTERS.contains(unit.text())) && !possessive;
        }
        if (ASSET_NAMES.contains(unit.lower())) {
            Lexeme next = lexemes.at(match.past());
            return !next.isWord() || AFTER_ASSET.contains(next.lower());
        }
        if (unit.is("quarter") || unit.is("quarters")) {
            return isQuarters(lexemes, numeral, at, match.past());
        }
        return !isYear(numeral, match.value());
    }

    /** "three quarters" is a share of one, "four quarters" and "3 quarters" are a time, "4 quarter" is neither. */
    private static boolean isQuarters(Lexemes lexemes, Numeral numeral, int at, int past) {
        boolean whole = numeral.mantissa().scale() <= 0 && numeral.form() != Numeral.Form.FRACTION;
        boolean tied = lexemes.is(at - 1, "-");
        return whole && (lexemes.is(at, "quarters") || tied) && !lexemes.is(past, "of");
    }

    /** "the 2026 year" names a year. */
    private static boolean isYear(Numeral numeral, Unit unit) {
        return unit.kind() == FigureKind.DURATION && Labels.isYear(numeral);
    }

    /** "2 pm", "2.30 am" tell the time; "2.1 pm" is a length. */
    private static boolean isClock(Numeral numeral) {
        int scale = numeral.mantissa().scale();
        return (scale == 0 || scale == 2) && numeral.mantissa().intValue() <= 12;
    }

    /** "1990s", "the 80s". */
    private static boolean isDecade(Numeral numeral) {
        return numeral.mantissa().scale() == 0
                && numeral.mantissa().signum() > 0
                && numeral.mantissa().remainder(BigDecimal.TEN).signum() == 0;
    }
}
