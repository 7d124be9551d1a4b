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
 * @param magnitude the power of ten that its magnitude stands for
 * @param unit its currency, or {@code %}, or empty; figures of different units are not compared
 * @param from its number
 * @param to one past its last word
 */
record Amount(BigDecimal value, int magnitude, String unit, int from, int to) {

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

    /** Currencies as companies print them before or behind a number; two ways to print one are one. */
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("eur", "eur"),
            Map.entry("euro", "eur"),
            Map.entry("euros", "eur"),
            Map.entry("€", "eur"),
            Map.entry("usd", "usd"),
            Map.entry("$", "usd"),
            Map.entry("us$", "usd"),
            Map.entry("dollars", "usd"),
            Map.entry("gbp", "gbp"),
            Map.entry("£", "gbp"),
            Map.entry("pounds", "gbp"),
            Map.entry("sek", "sek"),
            Map.entry("nok", "nok"),
            Map.entry("dkk", "dkk"),
            Map.entry("chf", "chf"),
            Map.entry("francs", "chf"),
            Map.entry("jpy", "jpy"),
            Map.entry("¥", "jpy"),
            Map.entry("yen", "jpy"),
            Map.entry("rs", "inr"),
            Map.entry("inr", "inr"),
            Map.entry("rupees", "inr"));

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
        int to = percent || scaled ? at + 2 : at + 1;
        boolean named = !percent && !priced && CURRENCIES.containsKey(reading.word(to));
        String unit = percent ? "%" : priced ? currency(before) : named ? currency(reading.word(to)) : "";
        int magnitude = MAGNITUDES.getOrDefault(behind, 0);
        int end = named ? to + 1 : to;
        return number(reading.word(at))
                .map(value -> new Amount(value.scaleByPowerOfTen(magnitude), magnitude, unit, at, end));
    }

    /** The bare number at a word, as it stands in brackets behind this amount: "EUR 5.1 million (4.3)". */
    Optional<Amount> bare(Reading reading, int at) {
        return reading.tag(at).equals("CD")
                ? number(reading.word(at))
                        .map(digits -> new Amount(digits.scaleByPowerOfTen(magnitude), magnitude, unit, at, at + 1))
                : Optional.empty();
    }

    /** This amount where nothing but words tells what it is compared with, up to a word. */
    Amount endingAt(int end) {
        return new Amount(value, magnitude, unit, from, end);
    }

    /** Whether the two count the same thing; the second of two amounts need not name its unit again. */
    boolean isComparableWith(Amount then) {
        return unit.equals(then.unit) || then.unit.isEmpty() && !unit.equals("%");
    }

    private static boolean isCurrency(String word) {
        return CURRENCIES.containsKey(word);
    }

    private static String currency(String word) {
        return CURRENCIES.getOrDefault(word, word);
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
