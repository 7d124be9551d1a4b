// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;

/**
 * A number as printed, without a unit.
 *
 * @param from its first lexeme
 * @param past the place after its last lexeme
 * @param mantissa the number before its magnitude; its scale is that of the print
 * @param magnitude 1, or what million and the like multiply it with
 * @param form how it is written
 * @param openEnded whether a plus sign follows the digits ("20+ years")
 */
record Numeral(int from, int past, BigDecimal mantissa, BigDecimal magnitude, Form form, boolean openEnded) {

    /** "Two thirds" prints no digit; it is taken as exact to a hundredth. */
    private static final BigDecimal FRACTION_STEP = new BigDecimal("0.01");

    /** How a number is written. */
    enum Form {
        DIGITS,
        WORDS,
        /** A part of one: "1/2", "two thirds". */
        FRACTION,
        /** "a" or "an". */
        ARTICLE
    }

    /** A number without a magnitude. */
    static Numeral of(int from, int past, BigDecimal mantissa, Form form) {
        return new Numeral(from, past, mantissa, BigDecimal.ONE, form, false);
    }

    /** The number. */
    BigDecimal value() {
        return mantissa.multiply(magnitude);
    }

    /** The value of its last printed digit. */
    BigDecimal step() {
        boolean endless = form != Form.DIGITS && mantissa.scale() > FRACTION_STEP.scale() + 2;
        return (endless ? FRACTION_STEP : mantissa.ulp()).multiply(magnitude);
    }

    /** Whether it has a magnitude of its own. */
    boolean isScaled() {
        return magnitude.compareTo(BigDecimal.ONE) != 0;
    }

    /** The same number times a magnitude that ends at a place. */
    Numeral scaled(BigDecimal factor, int end) {
        return new Numeral(from, end, mantissa, magnitude.multiply(factor), form, openEnded);
    }

    Numeral withPast(int end) {
        return new Numeral(from, end, mantissa, magnitude, form, openEnded);
    }

    Numeral withMantissa(BigDecimal other, int end) {
        return new Numeral(from, end, other, magnitude, form, openEnded);
    }

    Numeral asOpenEnded(int end) {
        return new Numeral(from, end, mantissa, magnitude, form, true);
    }
}
