// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.FigureKind;

/** The pound: money, except where it weighs something ("six pounds of meat", "a 600-pound bomb"). */
final class Sterling {

    private static final Currency POUND = new Currency(
            "GBP", Currency.Notation.POINT, Set.of("pence", "penny", "pennies", "p"), BigDecimal.ONE, false);
    private static final Unit POUND_MASS = new Unit(FigureKind.QUANTITY, "lb");

    private Sterling() {}

    /** The pound as a currency at a place. */
    static Optional<Phrases.Match<Currency>> at(Lexemes lexemes, int at) {
        return isPound(lexemes, at) && !weighs(lexemes, at)
                ? Optional.of(new Phrases.Match<>(POUND, at + 1))
                : Optional.empty();
    }

    /** The pound as a weight after a number. */
    static Optional<Amount> weight(Lexemes lexemes, Amount bare) {
        int at = lexemes.afterHyphen(bare.numeral().past());
        return isPound(lexemes, at) && weighs(lexemes, at)
                ? Optional.of(bare.with(POUND_MASS, at + 1))
                : Optional.empty();
    }

    private static boolean isPound(Lexemes lexemes, int at) {
        return lexemes.is(at, "pound") || lexemes.is(at, "pounds");
    }

    private static boolean weighs(Lexemes lexemes, int at) {
        boolean tied = lexemes.is(at - 1, "-") && !lexemes.is(at + 1, "sterling");
        boolean scaled =
                lexemes.at(at - 1).isWord() && lexemes.at(at - 1).lower().endsWith("illion");
        return tied || lexemes.is(at + 1, "of") && !scaled || lexemes.is(at + 1, "per");
    }
}
