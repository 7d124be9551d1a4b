// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds calendar days with a year: {@code June 3, 2026}, {@code 3rd June 2026}, {@code 2026/06/13}, {@code 06/03/2026}. */
public final class PrintedDates {

    private static final String MONTHS =
            "(?i:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?+\\.?+)";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTHS + "\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?+,?+\\s{1,3}(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?+[\\s-]{1,3}" + MONTHS + ",?+[\\s-]{1,3}(\\d{4})\\b");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\b((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2})\\b");
    private static final List<String> SHORT_MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Two days are near when a piece that prints one may well be of the other. */
    private static final long NEAR_DAYS = 7;

    private PrintedDates() {}

    /** All days printed in a text, in order; impossible ones such as 31 June are left out. */
    public static List<PrintedDate> in(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        List<PrintedDate> dates = new ArrayList<>();
        for (Matcher m = MONTH_FIRST.matcher(text); m.find(); ) {
            add(dates, m, m.group(3), month(m.group(1)), m.group(2));
        }
        for (Matcher m = DAY_FIRST.matcher(text); m.find(); ) {
            add(dates, m, m.group(3), month(m.group(2)), m.group(1));
        }
        for (Matcher m = YEAR_FIRST.matcher(text); m.find(); ) {
            add(dates, m, m.group(1), m.group(2), m.group(3));
        }
        for (Matcher m = NUMBERS.matcher(text); m.find(); ) {
            addNumbers(dates, m);
        }
        dates.sort(Comparator.comparingInt(PrintedDate::begin));
        return dates;
    }

    /**
     * The day a printed date means, by what the rest of the page prints: an ambiguous one is decided only where other
     * days of the page stand near one reading and none near the other.
     *
     * @param date one of the page
     * @param page all days of the page
     */
    public static Optional<LocalDate> resolve(PrintedDate date, List<PrintedDate> page) {
        if (date.other().isEmpty()) {
            return Optional.of(date.day());
        }
        LocalDate other = date.other().get();
        boolean monthFirst = anyNear(page, date.day());
        boolean dayFirst = anyNear(page, other);
        if (monthFirst == dayFirst) {
            return Optional.empty();
        }
        return Optional.of(monthFirst ? date.day() : other);
    }

    private static boolean anyNear(List<PrintedDate> page, LocalDate day) {
        return page.stream()
                .filter(date -> !date.isAmbiguous())
                .anyMatch(date -> Math.abs(date.day().toEpochDay() - day.toEpochDay()) <= NEAR_DAYS);
    }

    private static String month(String name) {
        return String.valueOf(SHORT_MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
    }

    private static void add(List<PrintedDate> dates, Matcher match, String year, String month, String day) {
        day(year, month, day)
                .ifPresent(date -> dates.add(new PrintedDate(match.start(), match.end(), date, Optional.empty())));
    }

    private static void addNumbers(List<PrintedDate> dates, Matcher match) {
        Optional<LocalDate> monthFirst = day(match.group(4), match.group(1), match.group(3));
        Optional<LocalDate> dayFirst = day(match.group(4), match.group(3), match.group(1));
        Optional<LocalDate> day = monthFirst.or(() -> dayFirst);
        Optional<LocalDate> other = dayFirst.filter(
                date -> monthFirst.isPresent() && !monthFirst.get().equals(date));
        day.ifPresent(date -> dates.add(new PrintedDate(match.start(), match.end(), date, other)));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
