// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.PrintedDate;
import org.deskcheck.ingest.page.PrintedDates;

/** Reads the day of a time stamp as formats write it: ISO 8601, its basic form {@code 20260603T101500Z}, RFC 5322. */
public final class StatedDay {

    private static final Pattern BASIC = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?=T|$)");

    private StatedDay() {}

    /**
     * Adds the day to a masthead, in the time zone the stamp is written in; a note when it is no certain day.
     *
     * @param stamp as written
     * @param masthead which says nothing of the day yet
     */
    public static Masthead added(Optional<String> stamp, Masthead masthead) {
        if (stamp.isEmpty()) {
            return masthead;
        }
        Optional<LocalDate> day = of(stamp.get());
        return day.isEmpty()
                ? masthead.note("the date \"" + stamp.get() + "\" could not be read as one certain day")
                : masthead.or(
                        new Masthead(Optional.empty(), List.of(), Optional.empty(), day, Optional.empty(), List.of()));
    }

    private static Optional<LocalDate> of(String stamp) {
        String extended = BASIC.matcher(stamp.strip()).replaceFirst("$1-$2-$3");
        return PrintedDates.in(extended).stream()
                .findFirst()
                .filter(date -> !date.isAmbiguous())
                .map(PrintedDate::day);
    }
}
