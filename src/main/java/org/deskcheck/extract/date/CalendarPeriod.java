// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The calendar week, month, quarter or year that holds a day, or one some steps away from it. */
final class CalendarPeriod {

    private static final int WEEK = 7;
    private static final int MONTHS_OF_QUARTER = 3;

    private CalendarPeriod() {}

    /**
     * Reads "week", "month", "quarter" or "year" after "last", "this" or "next".
     *
     * @param cursor before the unit; moves over it
     * @param now the day that counts as this one
     * @param shift how many units away
     */
    static Optional<DateMatch> read(DateCursor cursor, LocalDate now, int shift) {
        int mark = cursor.index();
        cursor.skip("fiscal");
        cursor.skip("calendar");
        Optional<DateMatch> match = switch (cursor.next().text()) {
            case "week" -> Optional.of(week(cursor.index(), now.plusWeeks(shift)));
            case "month" -> Optional.of(month(cursor.index(), now.plusMonths(shift)));
            case "quarter" -> Optional.of(quarter(cursor.index(), now.plusMonths((long) shift * MONTHS_OF_QUARTER)));
            case "year" -> Optional.of(DateMatch.year(cursor.index(), now.getYear() + shift));
            default -> Optional.empty();
        };
        if (match.isEmpty()) {
            cursor.reset(mark);
        }
        return match;
    }

    private static DateMatch week(int end, LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateMatch(end, monday, monday.plusDays(WEEK - 1));
    }

    private static DateMatch month(int end, LocalDate day) {
        return DateMatch.month(end, day.getYear(), day.getMonthValue());
    }

    private static DateMatch quarter(int end, LocalDate day) {
        return DateMatch.quarter(end, day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }
}
