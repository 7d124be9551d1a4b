// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.deskcheck.model.fact.FigureKind;

/** Refuses symbols of units that are ordinary words where they stand: "5 in 2024", "2 am", "the 1990s", "two bitcoin miners". */
final class UnitFit {

    /** What may follow a length of so many "in". */
    private static final Set<String> DIMENSIONS =
            Set.of("thick", "wide", "tall", "high", "long", "deep", "diameter", "x", "by", "across", "of");

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

    private UnitFit() {}

    /**
     * Whether the match is a unit there and no word that only looks like one.
     *
     * @param at where the unit begins
     */
    static boolean fits(Lexemes lexemes, Numeral numeral, int at, Phrases.Match<Unit> match) {
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

    private static boolean fitsWord(Lexemes lexemes, Numeral numeral, int at, Phrases.Match<Unit> match) {
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
