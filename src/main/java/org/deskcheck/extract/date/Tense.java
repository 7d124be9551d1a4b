// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.LocalDate;
import java.util.Set;

/** Whether the words before a date speak of the past or of what is to come. */
enum Tense {
    PAST,
    FUTURE;

    private static final int REACH = 12;
    private static final Set<String> FUTURE_WORDS = Set.of(
            "will",
            "would",
            "could",
            "may",
            "might",
            "shall",
            "expects",
            "expected",
            "expect",
            "plans",
            "planned",
            "plan",
            "aims",
            "aim",
            "intends",
            "scheduled",
            "slated",
            "due",
            "upcoming",
            "next",
            "anticipated",
            "anticipates",
            "forecast",
            "projected",
            "targets",
            "targeting",
            "by",
            "until",
            "coming");
    private static final Set<String> STOPS = Set.of(".", ";", "!", "?");

    /** The tense of the words before a word, as far back as a clause may reach. */
    static Tense around(DateWords words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            String word = words.at(i).text();
            if (FUTURE_WORDS.contains(word)) {
                return FUTURE;
            }
            if (STOPS.contains(word)) {
                break;
            }
        }
        return PAST;
    }

    /** The year in which a day without a year falls: the last such day, or the next one, from {@code now}. */
    int yearOf(LocalDate now, int month, int day) {
        int order = month != now.getMonthValue()
                ? Integer.compare(month, now.getMonthValue())
                : Integer.compare(day, now.getDayOfMonth());
        return switch (this) {
            case PAST -> order <= 0 || month == now.getMonthValue() ? now.getYear() : now.getYear() - 1;
            case FUTURE -> order >= 0 || month == now.getMonthValue() ? now.getYear() : now.getYear() + 1;
        };
    }
}
