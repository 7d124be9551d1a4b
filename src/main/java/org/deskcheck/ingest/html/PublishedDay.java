// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import java.time.LocalDate;
import java.util.Optional;
import org.deskcheck.ingest.page.PrintedDate;
import org.deskcheck.ingest.page.PrintedDates;

/** Reads the day of a machine-readable time stamp. */
final class PublishedDay {

    private PublishedDay() {}

    /** The day the stamp prints, in the time zone it is printed in; nothing when it could be two days. */
    static Optional<LocalDate> of(String stamp) {
        return PrintedDates.in(stamp).stream()
                .findFirst()
                .filter(date -> !date.isAmbiguous())
                .map(PrintedDate::day);
    }
}
