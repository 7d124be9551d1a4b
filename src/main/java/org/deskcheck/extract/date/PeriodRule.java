// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Quarters and halves: {@code Q2 2026}, {@code 2Q26}, {@code second quarter of fiscal 2026}, {@code H1 2026},
 * {@code first half of last year}. Counted in calendar years, because the article rarely says when a company's year ends.
 */
final class PeriodRule implements DateRule {

    private static final int QUARTERS = 4;
    private static final int HALVES = 2;

    @Override
    public Optional<DateMatch> match(DateWords words, int at, Optional<LocalDate> published) {
        DateCursor cursor = new DateCursor(words, at);
        Part part = part(words, cursor);
        if (part == Part.NONE) {
            return Optional.empty();
        }
        int mark = cursor.index();
        int year = yearOf(cursor, published);
        if (year >= 0) {
            return Optional.of(part.in(cursor.index(), year));
        }
        return published.flatMap(now -> byTense(words, at, part, mark, now));
    }

    /** Without a year, only the tense can tell which one is meant. */
    private static Optional<DateMatch> byTense(DateWords words, int at, Part part, int end, LocalDate now) {
        DateMatch current = part.in(end, now.getYear());
        if (Tense.around(words, at) == Tense.FUTURE) {
            return Optional.of(current.last().isBefore(now) ? part.in(end, now.getYear() + 1) : current);
        }
        return Optional.of(current.first().isAfter(now) ? part.in(end, now.getYear() - 1) : current);
    }

    private static Part part(DateWords words, DateCursor cursor) {
        int start = cursor.index();
        String first = cursor.next().text();
        if ((first.equals("q") || first.equals("h")) && cursor.isGlued()) {
            return Part.of(first, cursor.number(1, QUARTERS));
        }
        int digit = words.at(start).number();
        if (digit > 0
                && !words.isGlued(start)
                && cursor.isGlued()
                && words.at(start).text().length() == 1) {
            String letter = cursor.next().text();
            boolean withYear = cursor.peek().isNumber();
            return withYear && (letter.equals("q") || letter.equals("h")) ? Part.of(letter, digit) : Part.NONE;
        }
        int ordinal = CalendarNames.ordinal(first);
        if (ordinal == 0) {
            return Part.NONE;
        }
        cursor.skip("-");
        cursor.skip("fiscal");
        return cursor.skip("quarter") ? Part.of("q", ordinal) : cursor.skip("half") ? Part.of("h", ordinal) : Part.NONE;
    }

    private static int yearOf(DateCursor cursor, Optional<LocalDate> published) {
        int mark = cursor.index();
        boolean joined = cursor.skip("of") | cursor.skip(",") | cursor.skip("in") | cursor.skip("'") | cursor.skip("’");
        cursor.skip("the");
        cursor.skip("fiscal");
        cursor.skip("fy");
        cursor.skip("year");
        int year = cursor.year();
        year = year < 0 && (cursor.isGlued() || joined) ? cursor.shortYear() : year;
        if (year < 0) {
            cursor.reset(mark);
            cursor.skip("of");
            year = published.map(now -> relativeYear(cursor, now)).orElse(-1);
        }
        if (year < 0) {
            cursor.reset(mark);
        }
        return year;
    }

    private static int relativeYear(DateCursor cursor, LocalDate now) {
        if (cursor.skip("last", "year")) {
            return now.getYear() - 1;
        }
        if (cursor.skip("this", "year") || cursor.skip("the", "year")) {
            return now.getYear();
        }
        return cursor.skip("next", "year") ? now.getYear() + 1 : -1;
    }

    /** A quarter or a half of no particular year. */
    private record Part(String unit, int number) {

        static final Part NONE = new Part("", 0);

        static Part of(String unit, int number) {
            int most = unit.equals("q") ? QUARTERS : HALVES;
            return number >= 1 && number <= most ? new Part(unit, number) : NONE;
        }

        DateMatch in(int end, int year) {
            return unit.equals("q") ? DateMatch.quarter(end, year, number) : DateMatch.half(end, year, number);
        }
    }
}
