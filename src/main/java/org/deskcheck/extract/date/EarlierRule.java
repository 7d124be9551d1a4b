// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Periods that count back from the one their sentence told before, and not from the day of publication: "$94 million a year
 * earlier" behind "in 2024" is of 2023, behind "in the first quarter of 2024" of the first quarter of 2023.
 */
final class EarlierRule {

    /** What stands between a sentence's period and the words before it; "founded in 1998" is the time of something else. */
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "for", "of", "during", "the", "year", "full", "fiscal");

    private static final Set<String> BEGINNINGS = Set.of(
            "founded",
            "established",
            "formed",
            "created",
            "built",
            "opened",
            "launched",
            "born",
            "incorporated",
            "started",
            "begun",
            "began",
            "listed",
            "introduced",
            "acquired",
            "bought");
    private static final Set<String> BEFORE = Set.of("earlier", "before");
    private static final Set<String> PREVIOUS = Set.of("previous", "prior", "preceding");
    private static final int LONGEST_PREPOSITIONS = 4;

    private EarlierRule() {}

    /**
     * Reads a period that begins with a word.
     *
     * @param words the words of a sentence
     * @param at index of the word
     * @param told the period that was told last before it
     * @param begun index of that period's first word
     */
    static Optional<DateMatch> match(DateWords words, int at, DateMatch told, int begun) {
        DateCursor cursor = new DateCursor(words, at);
        boolean one = cursor.skip("a") || cursor.skip("one") || cursor.skip("the");
        Optional<Period> back = one && PREVIOUS.contains(cursor.peek().text()) ? Optional.empty() : back(cursor, one);
        return back.filter(step -> isTime(words, told, begun)).map(step -> earlier(cursor.index(), told, step));
    }

    /** "A year earlier", "the year before", "previous quarter". */
    private static Optional<Period> back(DateCursor cursor, boolean one) {
        if (!one && !cursor.skipAny(PREVIOUS)) {
            return Optional.empty();
        }
        Optional<Period> unit = unit(cursor.next().text());
        boolean said = !one || cursor.skipAny(BEFORE) && !cursor.peek().isLetters();
        return said ? unit : Optional.empty();
    }

    private static Optional<Period> unit(String word) {
        return switch (word) {
            case "year" -> Optional.of(Period.ofYears(1));
            case "quarter" -> Optional.of(Period.ofMonths(3));
            case "month" -> Optional.of(Period.ofMonths(1));
            default -> Optional.empty();
        };
    }

    /** Whether a period is the time of what the sentence tells: a month or more, and not that of a beginning. */
    private static boolean isTime(DateWords words, DateMatch told, int begun) {
        int before = begun - 1;
        while (before > begun - LONGEST_PREPOSITIONS
                && PREPOSITIONS.contains(words.at(before).text())) {
            before--;
        }
        return told.first().plusDays(27).isBefore(told.last())
                && !BEGINNINGS.contains(words.at(before).text());
    }

    private static DateMatch earlier(int end, DateMatch told, Period step) {
        LocalDate first = told.first().minus(step);
        boolean wholeMonths = told.first().getDayOfMonth() == 1
                && told.last().equals(YearMonth.from(told.last()).atEndOfMonth());
        LocalDate last = told.last().minus(step);
        return new DateMatch(end, first, wholeMonths ? YearMonth.from(last).atEndOfMonth() : last);
    }
}
