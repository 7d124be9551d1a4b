// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Parts of a whole told by two numbers: "nine out of ten users", "one in three plants", "one over three". */
final class Proportion {

    private final AmountReader amounts;

    Proportion(AmountReader amounts) {
        this.amounts = amounts;
    }

    /** The first number divided by the second when both are bare, whole, and the part is no larger than the whole. */
    Optional<Amount> read(Lexemes lexemes, Amount part) {
        int at = afterLink(lexemes, part);
        if (at < 0 || !isWhole(part)) {
            return Optional.empty();
        }
        return amounts.read(lexemes, at)
                .filter(whole -> isWhole(whole) && !Labels.isYear(whole.numeral()))
                .filter(whole -> whole.value().compareTo(part.value().abs()) > 0)
                .filter(whole -> isShare(lexemes, part.past(), whole.past()))
                .map(whole -> quotient(part, whole));
    }

    private static boolean isWhole(Amount amount) {
        return amount.isBare() && amount.numeral().value().stripTrailingZeros().scale() <= 0;
    }

    private static int afterLink(Lexemes lexemes, Amount part) {
        int at = part.past();
        if (lexemes.is(at, "out") && lexemes.is(at + 1, "of")) {
            return at + 2;
        }
        boolean one = part.value().abs().compareTo(BigDecimal.ONE) == 0;
        boolean in = one && (lexemes.is(at, "in") || lexemes.is(at, "of") && lexemes.is(at + 1, "every"));
        if (in) {
            return lexemes.is(at + 1, "every") ? at + 2 : at + 1;
        }
        return lexemes.is(at, "over") ? at + 1 : -1;
    }

    /** "in" needs the things counted after it, "over" an end: "one in London", "5 over 3 years" are none. */
    private static boolean isShare(Lexemes lexemes, int link, int past) {
        boolean closed = lexemes.isClosed(past);
        return switch (lexemes.at(link).lower()) {
            case "over" -> closed;
            case "in" -> closed || Counted.noun(lexemes, past).isPresent();
            default -> true;
        };
    }

    private static Amount quotient(Amount part, Amount whole) {
        BigDecimal value = Digits.quotient(part.numeral().value(), whole.value());
        Numeral numeral = Numeral.of(part.numeral().from(), whole.past(), value, Numeral.Form.FRACTION);
        return Amount.bare(numeral).signed(part.sign(), part.from(), whole.past());
    }
}
