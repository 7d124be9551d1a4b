// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A figure as two words of a sentence give it; just enough to tell which of two is greater.
 *
 * @param value the number with its magnitude
 * @param unit its currency, or {@code %}; figures of different units are not compared
 * @param to one past its last word
 */
record Amount(BigDecimal value, String unit, int to) {

    private static final int LONGEST_NUMBER = 24;

    private static final Map<String, Integer> MAGNITUDES = Map.ofEntries(
            Map.entry("thousand", 3),
            Map.entry("lakh", 5),
            Map.entry("million", 6),
            Map.entry("mn", 6),
            Map.entry("m", 6),
            Map.entry("mln", 6),
            Map.entry("crore", 7),
            Map.entry("cr", 7),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("bln", 9),
            Map.entry("trillion", 12));

    /** The amount whose number is at a word: it has a currency before it, or a magnitude or a percent behind it. */
    static Optional<Amount> at(Reading reading, int at) {
        if (!reading.tag(at).equals("CD")) {
            return Optional.empty();
        }
        String behind = reading.word(at + 1);
        boolean percent = behind.equals("%") || behind.equals("percent") || behind.equals("pct");
        boolean scaled = MAGNITUDES.containsKey(behind);
        String before = reading.word(at - 1);
        boolean priced = reading.tag(at - 1).equals("$") || isCurrency(before);
        if (!percent && !scaled && !priced) {
            return Optional.empty();
        }
        String unit = percent ? "%" : priced ? before : "";
        int to = percent || scaled ? at + 2 : at + 1;
        return number(reading.word(at))
                .map(value -> new Amount(value.scaleByPowerOfTen(MAGNITUDES.getOrDefault(behind, 0)), unit, to));
    }

    private static boolean isCurrency(String word) {
        return word.equals("eur")
                || word.equals("usd")
                || word.equals("gbp")
                || word.equals("sek")
                || word.equals("rs");
    }

    private static Optional<BigDecimal> number(String word) {
        String digits = word.replace(",", "").toLowerCase(Locale.ROOT);
        boolean plain = !digits.isEmpty()
                && digits.length() <= LONGEST_NUMBER
                && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && digits.chars().filter(c -> c == '.').count() <= 1
                && !digits.equals(".");
        return plain ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
