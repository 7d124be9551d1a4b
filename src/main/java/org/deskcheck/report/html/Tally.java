// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts words. */
final class Tally {

    /**
     * A word and how often it was counted.
     *
     * @param word the word
     * @param count how often
     */
    record Count(String word, long count) {}

    private final Map<String, Long> counts = new TreeMap<>();

    /** Counts the word once more. */
    void add(String word) {
        counts.merge(word, 1L, Long::sum);
    }

    /** The words by how often they were counted, then by the alphabet. */
    List<Count> counts() {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed())
                .toList();
    }
}
