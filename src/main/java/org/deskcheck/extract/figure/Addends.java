// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.deskcheck.extract.figure.NumberWords.Role;

/** Adds the smaller parts of a number in digits and words: "2 crore 50 lakh", "4 thousand 3 hundred and 21". */
final class Addends {

    private static final int MOST = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords words;

    Addends(NumberWords words) {
        this.words = words;
    }

    /** The number with the parts that follow it, each of a smaller magnitude; the number itself when none follows. */
    Numeral added(Lexemes lexemes, Numeral first) {
        Numeral sum = first;
        boolean takes = first.form() == Numeral.Form.DIGITS && first.isScaled();
        for (int i = 0; takes && i < MOST; i++) {
            Numeral next = next(lexemes, sum);
            takes = next.past() > sum.past();
            sum = next;
        }
        return sum;
    }

    private Numeral next(Lexemes lexemes, Numeral sum) {
        boolean and = lexemes.is(sum.past(), "and");
        int at = and ? sum.past() + 1 : sum.past();
        Optional<BigDecimal> part = lexemes.at(at)
                .value()
                .filter(value -> lexemes.at(at).isNumber() && value.scale() == 0 && value.compareTo(THOUSAND) < 0);
        Optional<BigDecimal> factor = words.value(Role.MAGNITUDE, lexemes.at(at + 1))
                .or(() -> words.value(Role.HUNDRED, lexemes.at(at + 1)))
                .filter(smaller -> smaller.compareTo(sum.magnitude()) < 0);
        if (part.isEmpty() || sum.mantissa().scale() > 0) {
            return sum;
        }
        if (factor.isPresent()) {
            return sum(sum, part.get(), factor.get(), at + 2);
        }
        boolean units =
                and && sum.magnitude().compareTo(HUNDRED) == 0 && part.get().compareTo(HUNDRED) < 0;
        return units ? sum(sum, part.get(), BigDecimal.ONE, at + 1) : sum;
    }

    /** The sum counted in the magnitude of its last part, which is the step of its print. */
    private static Numeral sum(Numeral sum, BigDecimal part, BigDecimal factor, int past) {
        BigDecimal mantissa =
                sum.value().divideToIntegralValue(factor).add(part).setScale(0);
        return new Numeral(sum.from(), past, mantissa, factor, sum.form(), sum.openEnded());
    }
}
