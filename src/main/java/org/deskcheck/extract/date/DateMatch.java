// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date read from words.
 *
 * @param end index of the first word after it
 * @param first its first day
 * @param last its last day
 */
record DateMatch(int end, LocalDate first, LocalDate last) {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    /** A single day, or nothing when there is no such day. */
    static Optional<DateMatch> day(int end, int year, int month, int day) {
        try {
            return Optional.of(day(end, LocalDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A single day. */
    static DateMatch day(int end, LocalDate day) {
        return new DateMatch(end, day, day);
    }

    /** A month, 1 to 12. */
    static DateMatch month(int end, int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new DateMatch(end, whole.atDay(1), whole.atEndOfMonth());
    }

    /** A quarter of a calendar year, 1 to 4. */
    static DateMatch quarter(int end, int year, int quarter) {
        LocalDate first = LocalDate.of(year, (quarter - 1) * MONTHS_OF_QUARTER + 1, 1);
        return new DateMatch(end, first, first.plusMonths(MONTHS_OF_QUARTER).minusDays(1));
    }

    /** A half of a calendar year, 1 or 2. */
    static DateMatch half(int end, int year, int half) {
        LocalDate first = LocalDate.of(year, (half - 1) * MONTHS_OF_HALF + 1, 1);
        return new DateMatch(end, first, first.plusMonths(MONTHS_OF_HALF).minusDays(1));
    }

    /** A calendar year. */
    static DateMatch year(int end, int year) {
        return new DateMatch(end, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
