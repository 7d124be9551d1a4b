// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes numbers for reading: {@code USD 3.65 billion}, {@code 12%}, {@code 200 MW}, {@code 2.5 years}; never rounded. */
final class Numerals {

    /** Beyond these sizes plain digits are of no use to anybody. */
    private static final int MOST_DIGITS = 30;

    /** The units that records name in the singular; what is counted is named as many already. */
    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade");

    private record Magnitude(int power, String word) {}

    private static final List<Magnitude> MAGNITUDES =
            List.of(new Magnitude(12, " trillion"), new Magnitude(9, " billion"), new Magnitude(6, " million"));

    private Numerals() {}

    /** The number with its unit: before it for money, which is three capital letters, and after it for the rest. */
    static String of(BigDecimal number, Optional<String> unit) {
        String digits = of(number);
        if (unit.isEmpty()) {
            return digits;
        }
        if (isCurrency(unit.get())) {
            return unit.get() + " " + digits;
        }
        if (TIMES.contains(unit.get())) {
            return digits + " " + unit.get() + (number.abs().compareTo(BigDecimal.ONE) == 0 ? "" : "s");
        }
        return digits + (unit.get().equals("%") ? "" : " ") + unit.get();
    }

    /** The number, in millions, billions or trillions where it is that large. */
    static String of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        int power = plain.precision() - plain.scale() - 1;
        if (Math.abs(power) > MOST_DIGITS || plain.precision() > MOST_DIGITS) {
            return number.toString();
        }
        return MAGNITUDES.stream()
                .filter(magnitude -> power >= magnitude.power())
                .findFirst()
                .map(magnitude -> plain.movePointLeft(magnitude.power())
                                .stripTrailingZeros()
                                .toPlainString()
                        + magnitude.word())
                .orElseGet(() -> grouped(plain.toPlainString()))
                .replace('-', '−');
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int at = point - 3; at > first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    private static boolean isCurrency(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
