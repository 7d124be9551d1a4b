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
    /** What may follow "the year before" when nothing is meant that it was before. */
    private static final Set<String> JOINS = Set.of("and", "or", "but", "when", "while");

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
        return step(cursor).filter(step -> isTime(words, told, begun)).map(step -> earlier(cursor.index(), told, step));
    }

    /** "Previous quarter", "a year earlier", "the year before". */
    private static Optional<Period> step(DateCursor cursor) {
        if (cursor.skipAny(PREVIOUS)) {
            String word = cursor.next().text();
            // "Previous years" are no one of them.
            return word.endsWith("s") ? Optional.empty() : unit(word, 1);
        }
        int count = cursor.skip("the") ? 1 : RelativeRule.count(cursor);
        return count < 1 ? Optional.empty() : unit(cursor.next().text(), count).filter(unit -> isBack(cursor));
    }

    private static Optional<Period> unit(String word, int count) {
        return switch (word) {
            case "year", "years" -> Optional.of(Period.ofYears(count));
            case "quarter", "quarters" -> Optional.of(Period.ofMonths(3 * count));
            case "month", "months" -> Optional.of(Period.ofMonths(count));
            default -> Optional.empty();
        };
    }

    /** Not "a year earlier than planned", nor "the year before the flood". */
    private static boolean isBack(DateCursor cursor) {
        return cursor.skip("earlier") && !cursor.peek().text().equals("than")
                || cursor.skip("before")
                        && (!cursor.peek().isLetters()
                                || JOINS.contains(cursor.peek().text()));
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
