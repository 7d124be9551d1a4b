// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Keeps the best few of what it is given, equals in the order in which they came, and counts the rest. */
final class BestFew<T> {

    private record Entry<T>(T item, long place) {}

    private final int most;
    private final Comparator<Entry<T>> order;
    /** The worst that is kept stands first, ready to be put out. */
    private final PriorityQueue<Entry<T>> kept;

    private long total;

    /** Keeps at most {@code most}, the least by {@code order} being the best. */
    BestFew(int most, Comparator<? super T> order) {
        this.most = most;
        Comparator<Entry<T>> byItem = (a, b) -> order.compare(a.item(), b.item());
        this.order = byItem.thenComparingLong(Entry::place);
        this.kept = new PriorityQueue<>(this.order.reversed());
    }

    /** Takes one more. */
    void add(T item) {
        kept.add(new Entry<>(item, total));
        total++;
        if (kept.size() > most) {
            kept.poll();
        }
    }

    /** What was kept, the best first, and how many there were. */
    Capped<T> capped() {
        return new Capped<>(kept.stream().sorted(order).map(Entry::item).toList(), total);
    }
}
