// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import java.util.function.Function;

/**
 * The first of many.
 *
 * @param shown those that are shown, in order
 * @param total how many there are in all, at least as many as are shown
 */
record Capped<T>(List<T> shown, long total) {

    /** Takes a copy. */
    Capped {
        shown = List.copyOf(shown);
    }

    /** How many are not shown. */
    long more() {
        return total - shown.size();
    }

    /** Whether there are none at all. */
    boolean isEmpty() {
        return total == 0;
    }

    /** The same, each turned into something else. */
    <R> Capped<R> map(Function<T, R> change) {
        return new Capped<>(shown.stream().map(change).toList(), total);
    }

    /** The first {@code most} of them. */
    Capped<T> first(int most) {
        return new Capped<>(shown.subList(0, Math.min(most, shown.size())), total);
    }
}
