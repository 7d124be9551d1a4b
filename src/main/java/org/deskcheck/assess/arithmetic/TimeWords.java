// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.Set;

/** Lower-case words that say for how long an amount is. */
final class TimeWords {

    /** Of a year. */
    static final Set<String> YEARLY =
            Set.of("annual", "annually", "annualized", "annualised", "year", "yearly", "annum", "p.a.");

    /** Of less than a year. */
    static final Set<String> SHORTER =
            Set.of("quarter", "quarterly", "month", "monthly", "week", "weekly", "daily", "day");

    /** Of all time up to now. */
    private static final Set<String> OVERALL =
            Set.of("historic", "historical", "historically", "cumulative", "lifetime");

    private TimeWords() {}

    /** Whether a word names any time. */
    static boolean contain(String word) {
        return YEARLY.contains(word) || SHORTER.contains(word) || OVERALL.contains(word);
    }
}
