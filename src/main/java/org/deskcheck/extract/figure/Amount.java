// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.deskcheck.model.fact.FigureKind;

/**
 * A number with its sign and unit, before what stands around it is read.
 *
 * @param from first lexeme
 * @param past the place after the last lexeme
 * @param kind what it measures; a count when no unit is printed
 * @param unit what the records call the unit
 * @param numeral the number
 * @param sign the sign printed before it
 * @param currency the currency of money
 */
record Amount(
        int from,
        int past,
        FigureKind kind,
        Optional<String> unit,
        Numeral numeral,
        Sign sign,
        Optional<Currency> currency) {

    /** A sign before an amount. */
    enum Sign {
        NONE,
        PLUS,
        MINUS,
        /** A bracket around a loss. */
        BRACKET
    }

    /** A number alone. */
    static Amount bare(Numeral numeral) {
        return new Amount(
                numeral.from(),
                numeral.past(),
                FigureKind.COUNT,
                Optional.empty(),
                numeral,
                Sign.NONE,
                Optional.empty());
    }

    /** An amount of money, its number already in whole units of the currency. */
    static Amount money(int from, int past, Currency currency, Numeral numeral) {
        Numeral scaled = numeral.scaled(currency.scale(), numeral.past());
        return new Amount(
                from, past, FigureKind.MONEY, Optional.of(currency.code()), scaled, Sign.NONE, Optional.of(currency));
    }

    /** The same number with a unit that ends at a place; decades are ten years each. */
    Amount with(Unit measure, int end) {
        if (measure.isDecade()) {
            Numeral years = numeral.scaled(BigDecimal.TEN, numeral.past());
            return new Amount(from, end, measure.kind(), Optional.of("year"), years, sign, Optional.empty());
        }
        return new Amount(from, end, measure.kind(), Optional.of(measure.symbol()), numeral, sign, Optional.empty());
    }

    /** The same number with the unit of another amount. */
    Amount likeThe(Amount other, Numeral number) {
        return new Amount(from, past, other.kind, other.unit, number, sign, other.currency);
    }

    Amount signed(Sign printed, int begin, int end) {
        return new Amount(begin, end, kind, unit, numeral, printed, currency);
    }

    Amount with(Numeral number) {
        return new Amount(from, number.past(), kind, unit, number, sign, currency);
    }

    Amount withPast(int end) {
        return new Amount(from, end, kind, unit, numeral, sign, currency);
    }

    /** Whether no unit is printed. */
    boolean isBare() {
        return kind == FigureKind.COUNT;
    }

    /** Whether a sign says which way it moved, as "-0.6%" does; the sign of a temperature is part of its value. */
    boolean isMovement() {
        boolean moves = kind == FigureKind.PERCENT || kind == FigureKind.MONEY;
        return moves && (sign == Sign.PLUS || sign == Sign.MINUS);
    }

    /** The number, below zero for a loss in brackets and for a signed level. */
    BigDecimal value() {
        boolean negative = sign == Sign.BRACKET || sign == Sign.MINUS && !isMovement();
        return negative ? numeral.value().negate() : numeral.value();
    }
}
