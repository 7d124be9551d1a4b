// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;

/** Groups of three digits parted by ordinary blanks, which only a currency beside them proves to be one number ("1 139,00 €"). */
final class SpacedGroups {

    private static final int MOST_DIGITS = 16;

    private final NumberReader numbers;

    SpacedGroups(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** The number with the groups after it; the number itself when none follows. */
    Numeral joined(Lexemes lexemes, Numeral numeral) {
        if (numeral.past() != numeral.from() + 1 || numeral.form() != Numeral.Form.DIGITS) {
            return numeral;
        }
        BigDecimal value = numeral.mantissa();
        int at = numeral.past();
        boolean head = lexemes.at(numeral.from()).text().length() <= 3 && value.scale() == 0 && value.signum() > 0;
        while (head && value.scale() == 0 && value.precision() < MOST_DIGITS && isGroup(lexemes.at(at))) {
            BigDecimal group = lexemes.at(at).value().orElseThrow();
            value = value.movePointRight(3).setScale(0).add(group);
            at++;
        }
        return at == numeral.past() ? numeral : numbers.magnitudes(lexemes, numeral.withMantissa(value, at));
    }

    private static boolean isGroup(Lexeme lexeme) {
        String text = lexeme.text();
        boolean three = text.length() == 3 || text.length() > 3 && (text.charAt(3) == ',' || text.charAt(3) == '.');
        return lexeme.isNumber()
                && three
                && text.length() <= 6
                && lexeme.value().orElseThrow().precision() <= 5
                && lexeme.value().orElseThrow().compareTo(BigDecimal.valueOf(1000)) < 0;
    }
}
