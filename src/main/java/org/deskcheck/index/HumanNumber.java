// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** A number as people type it into a query: {@code 180bn}, {@code 1.5m}, {@code 190e9}, {@code 1,000}. */
final class HumanNumber {

    private static final Map<String, Double> MAGNITUDES = Map.ofEntries(
            Map.entry("k", 1e3),
            Map.entry("m", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("mln", 1e6),
            Map.entry("million", 1e6),
            Map.entry("b", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("bln", 1e9),
            Map.entry("billion", 1e9),
            Map.entry("t", 1e12),
            Map.entry("tn", 1e12),
            Map.entry("trillion", 1e12));

    private HumanNumber() {}

    /** The number, or nothing when the text is none. */
    static OptionalDouble parse(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace(",", "")
                .replace("$", "")
                .replace("%", "")
                .trim();
        int end = plain.length();
        while (end > 0 && Character.isLetter(plain.charAt(end - 1))) {
            end--;
        }
        String magnitude = plain.substring(end);
        if (!magnitude.isEmpty() && !MAGNITUDES.containsKey(magnitude)) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(
                    Double.parseDouble(plain.substring(0, end).trim()) * MAGNITUDES.getOrDefault(magnitude, 1.0));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
