// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar day as printed.
 *
 * @param begin index of its first character
 * @param end index after its last character
 * @param day the day; month first where only numbers are printed and both orders are possible
 * @param other the day it is with the day first, where both orders are possible and differ
 * @param order the order of its numbers, where only numbers are printed, the year last, and one order alone is possible
 */
public record PrintedDate(int begin, int end, LocalDate day, Optional<LocalDate> other, Optional<DayOrder> order) {

    /** Whether it could be two days. */
    public boolean isAmbiguous() {
        return other.isPresent();
    }

    /** The day it is when its numbers come in the given order. */
    public LocalDate in(DayOrder reading) {
        return reading == DayOrder.DAY_FIRST ? other.orElse(day) : day;
    }
}
