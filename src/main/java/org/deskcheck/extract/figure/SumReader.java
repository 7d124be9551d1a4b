// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.model.fact.FigureKind;

/** Reads amounts in two units as one: "an hour and 45 minutes", "5 ft 2 in", "an hour and a half". */
final class SumReader {

    private static final List<Map<String, Integer>> FAMILIES = List.of(
            Map.of("year", 12, "quarter", 3, "month", 1),
            Map.of("week", 604_800, "day", 86_400, "hour", 3_600, "minute", 60, "second", 1),
            Map.of("ft", 12, "in", 1),
            Map.of("lb", 16, "oz", 1));

    private static final Map<String, String> NEXT = Map.of("hour", "minute", "minute", "second");

    private final AmountReader amounts;

    SumReader(AmountReader amounts) {
        this.amounts = amounts;
    }

    /** The amount with the smaller unit after it added; the amount itself when none follows. */
    Amount added(Lexemes lexemes, Amount first) {
        if (first.numeral().isScaled() || first.unit().isEmpty() || first.kind() == FigureKind.MONEY) {
            return first;
        }
        if (lexemes.is(first.past(), ",")) {
            return listed(lexemes, first);
        }
        boolean and = lexemes.is(first.past(), "and");
        int at = and ? first.past() + 1 : first.past();
        if (and && lexemes.is(at, "a") && lexemes.is(at + 1, "half")) {
            return first.with(
                    first.numeral().withMantissa(first.numeral().mantissa().add(new BigDecimal("0.5")), at + 2));
        }
        return amounts.read(lexemes, at)
                .map(second -> inNextUnit(lexemes, first, second))
                .filter(second -> second.sign() == Amount.Sign.NONE)
                .flatMap(second -> sum(first, second))
                .orElse(first);
    }

    /**
     * "2 hours, 30 minutes and 5 seconds", "2 years, 3 months": units that fall, the last with an "and" or ending the
     * phrase; else it is a list of periods.
     */
    private Amount listed(Lexemes lexemes, Amount first) {
        return amounts.read(lexemes, first.past() + 1)
                .filter(second -> second.sign() == Amount.Sign.NONE
                        && ratio(first, second).isPresent())
                .flatMap(second -> Optional.of(added(lexemes, second))
                        .filter(rest -> rest.past() > second.past() || ends(lexemes, second.past())))
                .flatMap(rest -> sum(first, rest))
                .orElse(first);
    }

    private static boolean ends(Lexemes lexemes, int past) {
        return lexemes.isClosed(past) && !lexemes.is(past, ",");
    }

    /** "1 hour thirty", "2 hours and ten": a bare number that ends the phrase counts the next smaller unit. */
    private static Amount inNextUnit(Lexemes lexemes, Amount first, Amount second) {
        boolean minutes = second.isBare()
                && lexemes.isClosed(second.past())
                && second.numeral().mantissa().scale() == 0
                && second.value().compareTo(BigDecimal.valueOf(60)) < 0;
        Optional<String> next = first.unit().flatMap(unit -> Optional.ofNullable(NEXT.get(unit)));
        return minutes && next.isPresent()
                ? second.with(new Unit(FigureKind.DURATION, next.get()), second.past())
                : second;
    }

    private static Optional<Amount> sum(Amount first, Amount second) {
        return ratio(first, second)
                .map(ratio -> first.numeral()
                        .mantissa()
                        .multiply(ratio)
                        .add(second.numeral().value()))
                .map(total -> new Amount(
                        first.from(),
                        second.past(),
                        second.kind(),
                        second.unit(),
                        Numeral.of(first.from(), second.past(), total, Numeral.Form.DIGITS),
                        first.sign(),
                        Optional.empty()));
    }

    /** How many of the second's units make one of the first's, when they are of one family and it is smaller. */
    private static Optional<BigDecimal> ratio(Amount first, Amount second) {
        String large = first.unit().orElse("");
        String small = second.unit().orElse("");
        return FAMILIES.stream()
                .filter(family -> family.getOrDefault(large, 0) > family.getOrDefault(small, Integer.MAX_VALUE))
                .findFirst()
                .map(family -> BigDecimal.valueOf(family.getOrDefault(large, 1) / family.getOrDefault(small, 1)));
    }
}
