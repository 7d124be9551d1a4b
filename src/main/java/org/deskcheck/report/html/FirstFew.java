// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.ArrayList;
import java.util.List;

/** Keeps the first few of what it is given, and counts the rest: what a section of bounded length is made from. */
final class FirstFew<T> {

    private final int most;
    private final List<T> kept = new ArrayList<>();
    private long total;

    /** Keeps at most {@code most}. */
    FirstFew(int most) {
        this.most = most;
    }

    /** Whether another one would be kept. */
    boolean hasRoom() {
        return kept.size() < most;
    }

    /** Takes one more. */
    void add(T item) {
        total++;
        if (hasRoom()) {
            kept.add(item);
        }
    }

    /** What was kept, and how many there were. */
    Capped<T> capped() {
        return new Capped<>(kept, total);
    }
}
