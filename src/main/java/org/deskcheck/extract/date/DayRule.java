// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Days in figures: {@code 2026-06-03}, {@code 2026/6/3}, {@code 13.06.2026}, {@code 06/13/2026}. */
final class DayRule implements DateRule {

    private static final Set<String> SEPARATORS = Set.of("-", "/", ".");
    private static final int MONTHS = 12;

    @Override
    public Optional<DateMatch> match(DateWords words, int at, Optional<LocalDate> published) {
        if (!words.at(at).isNumber() || startsInsideNumber(words, at) || !isTriple(words, at)) {
            return Optional.empty();
        }
        DateWord first = words.at(at);
        int second = words.at(at + 2).number();
        int third = words.at(at + 4).number();
        if (first.year() >= 0) {
            return DateMatch.day(at + 5, first.year(), second, third);
        }
        int year = words.at(at + 4).year();
        return year < 0 ? Optional.empty() : dayAndMonth(at + 5, year, first.number(), second, published);
    }

    /** Figures for both may be read two ways; only the day of publication can tell, or else it stays unread. */
    private static Optional<DateMatch> dayAndMonth(int end, int year, int a, int b, Optional<LocalDate> published) {
        if (a > MONTHS) {
            return DateMatch.day(end, year, b, a);
        }
        if (b > MONTHS || a == b) {
            return DateMatch.day(end, year, a, b);
        }
        return DateMatch.day(end, year, a, b)
                .filter(read -> published.filter(read.first()::equals).isPresent())
                .or(() -> DateMatch.day(end, year, b, a)
                        .filter(read -> published.filter(read.first()::equals).isPresent()));
    }

    private static boolean isTriple(DateWords words, int at) {
        String separator = words.at(at + 1).text();
        return SEPARATORS.contains(separator)
                && words.at(at + 3).text().equals(separator)
                && words.at(at + 2).isNumber()
                && words.at(at + 4).isNumber()
                && isGluedUpTo(words, at)
                && !(words.isGlued(at + 5) && words.at(at + 5).text().equals(separator) && words.isGlued(at + 6));
    }

    private static boolean isGluedUpTo(DateWords words, int at) {
        for (int i = at + 1; i <= at + 4; i++) {
            if (!words.isGlued(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsInsideNumber(DateWords words, int at) {
        return words.isGlued(at)
                && (SEPARATORS.contains(words.at(at - 1).text())
                        || words.at(at - 1).isLetters());
    }
}
