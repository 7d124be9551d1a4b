// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.Set;
import org.deskcheck.model.fact.FigureKind;

/** Shares whose unit stands before the number: "a percentage of 16", "Gross margin (%): 38.5", "Percent: 10". */
final class PercentHeading {

    private static final Unit PERCENT = new Unit(FigureKind.PERCENT, "%");
    private static final Set<String> WORDS = Set.of("percent", "percentage", "pct", "%");
    private static final Set<String> LINKS = Set.of("of", "is", "was", "=", ":");

    private PercentHeading() {}

    /** The amount as a share when such a heading stands before it and nothing counted after it. */
    static Amount headed(Lexemes lexemes, Amount amount) {
        boolean whole = amount.isBare() && !amount.numeral().isScaled() && lexemes.isClosed(amount.past());
        if (!whole || !LINKS.contains(lexemes.at(amount.from() - 1).lower())) {
            return amount;
        }
        int close = amount.from() - 2;
        boolean bracketed = lexemes.is(close, ")") && lexemes.is(close - 2, "(");
        int heading = bracketed ? close - 1 : close;
        boolean share = isHeading(lexemes, heading) && !isMeasured(lexemes, heading);
        return share ? amount.with(PERCENT, amount.past()) : amount;
    }

    private static boolean isHeading(Lexemes lexemes, int at) {
        return WORDS.contains(lexemes.at(at).lower()) || lexemes.is(at, "cent") && lexemes.is(at - 1, "per");
    }

    /** The percent of "10 percent of 210" has its number already. */
    private static boolean isMeasured(Lexemes lexemes, int at) {
        Lexeme before = lexemes.at(lexemes.is(at, "cent") ? at - 2 : at - 1);
        return before.isNumber() || before.isWord() && lexemes.is(at, "%");
    }
}
