// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds calendar days with a year: {@code June 3, 2026}, {@code 3rd June 2026}, {@code 3. Juni 2026}, {@code 2026/06/13},
 * {@code 06/03/2026}; months by their names in the languages of {@code models/date-words.tsv}.
 */
public final class PrintedDates {

    private PrintedDates() {}

    /** All days printed in a text, in order; impossible ones such as 31 June are left out. */
    public static List<PrintedDate> in(String text) {
        List<PrintedDate> dates = new ArrayList<>();
        for (DateForms.Form form : DateForms.in(text)) {
            date(form).ifPresent(dates::add);
        }
        return dates;
    }

    /** The first thing in a text that is written like a day but is none, as printed: {@code 31 June 2026}. */
    public static Optional<String> impossible(String text) {
        return DateForms.in(text).stream()
                .filter(form -> date(form).isEmpty())
                .map(form -> text.substring(form.begin(), form.end()))
                .findFirst();
    }

    /** The text with spaces in place of whatever is written like a day. */
    public static String blanked(String text) {
        StringBuilder rest = new StringBuilder(text);
        for (DateForms.Form form : DateForms.in(text)) {
            rest.replace(form.begin(), form.end(), " ".repeat(form.end() - form.begin()));
        }
        return rest.toString();
    }

    private static Optional<PrintedDate> date(DateForms.Form form) {
        Optional<LocalDate> monthFirst = day(form.year(), form.first(), form.second());
        Optional<LocalDate> dayFirst =
                form.isNumbers() ? day(form.year(), form.second(), form.first()) : Optional.empty();
        Optional<LocalDate> other = dayFirst.filter(
                date -> monthFirst.isPresent() && !monthFirst.get().equals(date));
        return monthFirst
                .or(() -> dayFirst)
                .map(day -> new PrintedDate(form.begin(), form.end(), day, other, order(form, monthFirst, dayFirst)));
    }

    private static Optional<DayOrder> order(
            DateForms.Form form, Optional<LocalDate> monthFirst, Optional<LocalDate> dayFirst) {
        if (!form.isNumbers() || monthFirst.isPresent() == dayFirst.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(monthFirst.isPresent() ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
