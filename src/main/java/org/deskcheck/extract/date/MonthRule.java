// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Days and months with the month in words: {@code June 3, 2026}, {@code 3 June 2026}, {@code the 3rd of June},
 * {@code June 2026}, {@code June last year}. Without a year, the one that the tense and the day of publication say.
 */
final class MonthRule implements DateRule {

    /** Words that are also names or verbs: as a month only with a day or a year, or after a preposition of time. */
    private static final Set<String> TIME_WORDS = Set.of(
            "in", "since", "by", "until", "till", "last", "next", "this", "early", "late", "mid", "during", "from",
            "of", "through", "on");

    private static final Set<String> FILLERS = Set.of(",", ".");
    private static final int DAYS = 31;

    @Override
    public Optional<DateMatch> match(DateWords words, int at, Optional<LocalDate> published) {
        DateCursor cursor = new DateCursor(words, at);
        int day = cursor.number(1, DAYS);
        if (day > 0) {
            cursor.skipOrdinalEnding();
            cursor.skip("of");
        }
        int month = words.isCapital(cursor.index())
                ? CalendarNames.month(cursor.peek().text())
                : 0;
        if (month == 0 || words.isGlued(at) && words.at(at - 1).isNumber()) {
            return Optional.empty();
        }
        cursor.next();
        cursor.skip(".");
        return day > 0
                ? withYear(words, at, cursor, month, day, published)
                : monthFirst(words, at, cursor, month, published);
    }

    private static Optional<DateMatch> monthFirst(
            DateWords words, int at, DateCursor cursor, int month, Optional<LocalDate> published) {
        int mark = cursor.index();
        int day = cursor.number(1, DAYS);
        if (day > 0 && !continuesAsNumber(words, cursor.index())) {
            cursor.skipOrdinalEnding();
            int lastDay = lastDay(cursor);
            return withYear(words, at, cursor, month, day, published)
                    .map(first -> lastDay < day
                            ? first
                            : DateMatch.day(0, first.first().getYear(), month, lastDay)
                                    .map(last -> new DateMatch(first.end(), first.first(), last.first()))
                                    .orElse(first));
        }
        return wholeMonth(words, at, new DateCursor(words, mark), month, published);
    }

    /** The second day of "June 3-5", or 0. */
    private static int lastDay(DateCursor cursor) {
        int mark = cursor.index();
        if (cursor.skip("-") && cursor.peek().number() <= DAYS && cursor.peek().number() > 0) {
            return cursor.next().number();
        }
        cursor.reset(mark);
        return 0;
    }

    private static boolean continuesAsNumber(DateWords words, int index) {
        String mark = words.at(index).text();
        boolean joined = words.isGlued(index)
                && words.isGlued(index + 1)
                && words.at(index + 1).isNumber();
        return mark.equals("%")
                || (mark.equals(",") || mark.equals("."))
                        && joined
                        && words.at(index + 1).year() < 0;
    }

    private static Optional<DateMatch> withYear(
            DateWords words, int at, DateCursor cursor, int month, int day, Optional<LocalDate> published) {
        int mark = cursor.index();
        cursor.skipAny(FILLERS);
        int year = cursor.year();
        if (year >= 0) {
            return DateMatch.day(cursor.index(), year, month, day);
        }
        cursor.reset(mark);
        return published.flatMap(
                now -> DateMatch.day(mark, Tense.around(words, at).yearOf(now, month, day), month, day));
    }

    private static Optional<DateMatch> wholeMonth(
            DateWords words, int at, DateCursor cursor, int month, Optional<LocalDate> published) {
        int mark = cursor.index();
        if (!cursor.skip("of")) {
            cursor.skipAny(FILLERS);
        }
        int year = cursor.year();
        if (year >= 0) {
            return Optional.of(DateMatch.month(cursor.index(), year, month));
        }
        cursor.reset(mark);
        if (published.isEmpty() || !TIME_WORDS.contains(words.at(at - 1).text())) {
            return Optional.empty();
        }
        int relative = cursor.skip("last", "year") ? -1 : cursor.skip("next", "year") ? 1 : 0;
        LocalDate now = published.get();
        int then = relative != 0
                ? now.getYear() + relative
                : Tense.around(words, at).yearOf(now, month, 1);
        return Optional.of(DateMatch.month(cursor.index(), then, month));
    }
}
