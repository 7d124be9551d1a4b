// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.Map;
import java.util.Optional;

/** Words for how many things a sentence speaks of, from two to ten. */
final class CountWords {

    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("pair", 2),
            Map.entry("duo", 2),
            Map.entry("three", 3),
            Map.entry("trio", 3),
            Map.entry("four", 4),
            Map.entry("quartet", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private CountWords() {}

    /** The number that a lower-case word stands for; empty for any other word. */
    static Optional<Integer> read(String word) {
        return Optional.ofNullable(COUNTS.get(word));
    }
}
