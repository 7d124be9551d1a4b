// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;

/** Computed amounts, written for an editor the way newspapers print them. */
final class Amount {

    private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_EVEN);

    private Amount() {}

    /** A value in the unit of a figure: {@code $3.65 billion}, {@code 480 MW}, {@code 20%}; five digits at most. */
    static String spoken(BigDecimal value, Figure like) {
        String unit = like.unit().orElse("");
        String number = scaled(value.round(DIGITS));
        String symbol = symbol(like);
        if (!symbol.isEmpty()) {
            return symbol + number;
        }
        return unit.equals("%") ? number + "%" : unit.isEmpty() ? number : number + " " + unit;
    }

    /** The currency as the figure prints it before its digits: {@code $}, {@code US$}, {@code €}. */
    private static String symbol(Figure figure) {
        int digit = 0;
        while (digit < figure.text().length()
                && !Character.isDigit(figure.text().charAt(digit))) {
            digit++;
        }
        String before = figure.text().substring(0, digit).strip();
        boolean symbol = isMoney(figure) && !before.isEmpty() && before.indexOf('-') < 0 && before.indexOf('(') < 0;
        return symbol ? before + (Character.isLetter(before.charAt(before.length() - 1)) ? " " : "") : "";
    }

    /** A percentage to one decimal. */
    static String percent(BigDecimal value) {
        return plain(value.setScale(1, RoundingMode.HALF_EVEN)) + "%";
    }

    /** A rate of interest, to two decimals. */
    static String rate(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_EVEN).toPlainString() + "%";
    }

    /** A ratio to two decimals. */
    static String ratio(BigDecimal value) {
        return plain(value.setScale(2, RoundingMode.HALF_EVEN));
    }

    /** Whether a figure is an amount of money. */
    static boolean isMoney(Figure figure) {
        return figure.kind() == FigureKind.MONEY;
    }

    private static String scaled(BigDecimal value) {
        for (Magnitude magnitude : Magnitude.values()) {
            if (value.abs().compareTo(magnitude.value) >= 0) {
                return plain(value.divide(magnitude.value, MathContext.DECIMAL64)) + " " + magnitude.word;
            }
        }
        return plain(value);
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }

    private enum Magnitude {
        TRILLION("trillion", 12),
        BILLION("billion", 9),
        MILLION("million", 6);

        private final String word;
        private final BigDecimal value;

        Magnitude(String word, int zeros) {
            this.word = word;
            this.value = BigDecimal.ONE.movePointRight(zeros);
        }
    }
}
