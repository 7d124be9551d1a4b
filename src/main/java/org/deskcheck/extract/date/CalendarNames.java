// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The English names of months, weekdays, ordinals and small numbers, abbreviations included. */
final class CalendarNames {

    /** What follows the digits of an ordinal. */
    static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private static final int ABBREVIATION = 3;
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private CalendarNames() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, ABBREVIATION), month.getValue());
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return Map.copyOf(days);
    }

    /** The number of a month's name, or 0. */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    /** The weekday of a full name. */
    static Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(WEEKDAYS.get(word));
    }

    /** First to fourth as 1 to 4, or 0. */
    static int ordinal(String word) {
        return ORDINALS.indexOf(word) + 1;
    }

    /** One to twelve, and "a", in words, or 0. */
    static int count(String word) {
        return word.equals("a") || word.equals("an") ? 1 : NUMBERS.indexOf(word) + 1;
    }
}
