// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.LocalDate;
import java.util.Optional;

/** A way of printing a date. */
interface DateRule {

    /**
     * Reads a date that begins with a word.
     *
     * @param words the words
     * @param at index of the word
     * @param published the day from which relative dates count
     * @return the date, or nothing when no date of this kind begins there
     */
    Optional<DateMatch> match(DateWords words, int at, Optional<LocalDate> published);
}
