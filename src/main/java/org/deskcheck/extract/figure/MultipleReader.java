// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.figure.NumberWords.Role;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.FigureKind;

/** Reads changes by a factor: "doubled", "threefold", "three times as many". The unit is "x". */
final class MultipleReader {

    private static final Unit TIMES = new Unit(FigureKind.PERCENT, "x");

    /** After "three times" these make it a factor; "three times a week" is a count. */
    private static final Set<String> COMPARED = Set.of(
            "more",
            "higher",
            "larger",
            "bigger",
            "greater",
            "faster",
            "as",
            "the",
            "less",
            "lower",
            "oversubscribed",
            "that",
            "its",
            "cheaper",
            "longer",
            "earnings",
            "revenue",
            "sales",
            "ebitda",
            "book",
            "what",
            "better",
            "over",
            "leverage");

    private final NumberWords words;

    MultipleReader(NumberWords words) {
        this.words = words;
    }

    /** Whether a word says a change by a factor. */
    boolean mayOpen(Lexeme lexeme) {
        return words.is(Role.MULTIPLE, lexeme);
    }

    /** The factor that the word at a place says; "doubled down" is none. */
    Optional<Reading> read(Lexemes lexemes, int at) {
        Optional<BigDecimal> factor = words.value(Role.MULTIPLE, lexemes.at(at));
        if (factor.isEmpty() || lexemes.is(at + 1, "down") || lexemes.is(at + 1, "as")) {
            return Optional.empty();
        }
        Direction direction = factor.get().compareTo(BigDecimal.ONE) > 0 ? Direction.UP : Direction.DOWN;
        return Optional.of(new Reading(
                at,
                at + 1,
                at + 1,
                FigureKind.PERCENT,
                Optional.of("x"),
                factor.get(),
                factor.get(),
                Bound.EXACT,
                Optional.of(factor.get().ulp()),
                Optional.empty(),
                Optional.of(direction)));
    }

    /** A number before "times", as a factor. */
    Optional<Amount> times(Lexemes lexemes, Amount bare) {
        int at = lexemes.afterHyphen(bare.past());
        boolean by = lexemes.is(bare.from() - 1, "by") || lexemes.is(bare.from() - 2, "by");
        boolean compared = by || COMPARED.contains(lexemes.at(at + 1).lower());
        return lexemes.is(at, "times") && compared && bare.isBare()
                ? Optional.of(bare.with(TIMES, at + 1))
                : Optional.empty();
    }
}
