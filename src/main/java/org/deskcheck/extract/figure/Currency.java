// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A currency as it is printed.
 *
 * @param code ISO 4217
 * @param notation how its numbers are written where the shape does not tell
 * @param minor lower-case names of its hundredth
 * @param scale what the mark multiplies the number with: 1, or a million of "MUSD"
 * @param isPlain whether its mark is the bare dollar sign, which a code beside it makes more precise
 */
record Currency(String code, Notation notation, Set<String> minor, BigDecimal scale, boolean isPlain) {

    /** Habits of writing numbers. */
    enum Notation {
        /** A point before decimals. */
        POINT,
        /** A comma before decimals, a point between groups. */
        COMMA,
        /** No decimals at all. */
        GROUP,
        /** Three decimals. */
        MILL
    }

    Currency times(BigDecimal factor) {
        return new Currency(code, notation, minor, scale.multiply(factor), isPlain);
    }

    Currency asPlain() {
        return new Currency(code, notation, minor, scale, true);
    }
}
