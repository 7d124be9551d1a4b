// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A number as people type it into a query: {@code 180bn}, {@code $1.5m}, {@code 190e9}, {@code 1,000}, {@code 300MW},
 * {@code "1.5bn EUR"}.
 *
 * @param value the number, rounded to a double as the index rounds figures
 * @param unit its unit or currency, where one was typed
 */
record HumanNumber(double value, Optional<String> unit) {

    private static final int LONGEST = 40;

    private static final Map<String, Integer> MAGNITUDES = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("million", 6),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("bln", 9),
            Map.entry("billion", 9),
            Map.entry("t", 12),
            Map.entry("tn", 12),
            Map.entry("trn", 12),
            Map.entry("trillion", 12));

    /** Signs that stand before an amount, and what the records call these currencies; longer signs first. */
    private static final String[][] SIGNS = {
        {"us$", "USD"}, {"a$", "AUD"}, {"c$", "CAD"}, {"hk$", "HKD"}, {"s$", "SGD"}, {"nz$", "NZD"},
        {"$", "USD"}, {"€", "EUR"}, {"£", "GBP"}, {"¥", "JPY"}, {"₹", "INR"}, {"₩", "KRW"}
    };

    /** The number, or nothing when the text is none. */
    static Optional<HumanNumber> parse(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace(",", "").strip();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        for (String[] sign : SIGNS) {
            if (plain.startsWith(sign[0])) {
                return parse(plain.substring(sign[0].length()).strip(), Optional.of(sign[1]));
            }
        }
        return parse(plain, Optional.empty());
    }

    private static Optional<HumanNumber> parse(String plain, Optional<String> sign) {
        int end = digits(plain);
        String rest = plain.substring(end).strip();
        int word = 0;
        while (word < rest.length() && Character.isLetter(rest.charAt(word))) {
            word++;
        }
        Integer magnitude = MAGNITUDES.get(rest.substring(0, word));
        Optional<String> unit = Optional.of(
                        magnitude == null ? rest : rest.substring(word).strip())
                .filter(u -> !u.isEmpty());
        if (unit.isPresent() && (sign.isPresent() || unit.get().indexOf(' ') >= 0 || hasDigit(unit.get()))) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(plain.substring(0, end));
            double value = (magnitude == null ? number : number.scaleByPowerOfTen(magnitude)).doubleValue();
            return Optional.of(new HumanNumber(value, sign.or(() -> unit)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean hasDigit(String unit) {
        return unit.chars().anyMatch(Character::isDigit);
    }

    /** Where the digits end, with a sign before them, a point within and an exponent behind. */
    private static int digits(String plain) {
        int end = 0;
        while (end < plain.length() && isNumeric(plain, end)) {
            end++;
        }
        return end;
    }

    private static boolean isNumeric(String plain, int i) {
        char c = plain.charAt(i);
        boolean exponent = c == 'e' && i > 0 && i + 1 < plain.length() && !Character.isLetter(plain.charAt(i + 1));
        boolean sign = (c == '-' || c == '+') && (i == 0 || plain.charAt(i - 1) == 'e');
        return c >= '0' && c <= '9' || c == '.' || sign || exponent;
    }
}
