// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of days as ISO 8601 and newsrooms write it: {@code 2026}, {@code 2026-H1}, {@code 2026-Q2}, {@code 2026-06},
 * {@code 2026-06-03}, or two of them with a slash between.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
record Days(LocalDate first, LocalDate last) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(?:[Qq]([1-4])|[Hh]([12])|(\\d{2})(?:-(\\d{2}))?))?");
    private static final Pattern RELATIVE = Pattern.compile("(?:today|now)(?:([-+]\\d{1,4})([dwmy]))?");
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;

    /** The stretch, or nothing when the text is none. */
    static Optional<Days> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return one(text.strip());
        }
        return one(text.substring(0, slash).strip())
                .flatMap(from -> one(text.substring(slash + 1).strip())
                        .filter(to -> !to.last().isBefore(from.first()))
                        .map(to -> new Days(from.first(), to.last())));
    }

    /**
     * The day or the stretch that is told from today: {@code today} or {@code now}, {@code yesterday}, {@code today-7d},
     * {@code now-2w}, {@code today-3m}, {@code now+1y}; nothing when the text tells none.
     */
    static Optional<Days> since(String text, LocalDate today) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("yesterday")) {
            return Optional.of(new Days(today.minusDays(1), today.minusDays(1)));
        }
        Matcher form = RELATIVE.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        LocalDate day = form.group(1) == null ? today : today.plus(Period.parse(period(form)));
        return Optional.of(new Days(day, day));
    }

    private static String period(Matcher form) {
        return "P" + form.group(1) + form.group(2).toUpperCase(Locale.ROOT);
    }

    private static Optional<Days> one(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Days of(Matcher form) {
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return months(year, (Integer.parseInt(form.group(2)) - 1) * QUARTER + 1, QUARTER);
        }
        if (form.group(3) != null) {
            return months(year, (Integer.parseInt(form.group(3)) - 1) * HALF + 1, HALF);
        }
        if (form.group(4) == null) {
            return months(year, 1, YEAR);
        }
        int month = Integer.parseInt(form.group(4));
        if (form.group(5) == null) {
            return months(year, month, 1);
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(form.group(5)));
        return new Days(day, day);
    }

    private static Days months(int year, int first, int count) {
        YearMonth begin = YearMonth.of(year, first);
        return new Days(begin.atDay(1), begin.plusMonths(count - 1L).atEndOfMonth());
    }
}
