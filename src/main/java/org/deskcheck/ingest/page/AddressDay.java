// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import java.util.Optional;

/** The day in the address of an article ({@code https://paper.example/2026/06/13/zinc}), for pages that say it nowhere else. */
public final class AddressDay {

    private AddressDay() {}

    /** The masthead with the day of its address as the day of publication and a note, where it has none and none is in doubt. */
    public static Masthead added(Masthead masthead) {
        Optional<PrintedDate> date = masthead.url().stream()
                .flatMap(url -> PrintedDates.in(url).stream())
                .filter(found -> !found.isAmbiguous())
                .findFirst();
        if (date.isEmpty() || masthead.published().isPresent()) {
            return masthead;
        }
        return masthead.dated(Optional.of(date.get().day()), masthead.updated())
                .note("the day of publication is that of the address");
    }
}
