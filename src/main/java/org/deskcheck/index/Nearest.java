// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who mistyped a word may have meant. */
final class Nearest {

    private Nearest() {}

    /** The candidate with the fewest changes of a letter, when they are few for the length of the word. */
    static Optional<String> to(String word, Collection<String> candidates) {
        String plain = word.toLowerCase(Locale.ROOT);
        int most = Math.max(1, plain.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - plain.length()) <= most
                                && changes(plain, candidate.toLowerCase(Locale.ROOT)) <= most
                        || candidate.startsWith(plain))
                .min(Comparator.comparingInt((String candidate) -> changes(plain, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters have to be put in, taken out, replaced or swapped with the next (Damerau 1964). */
    private static int changes(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int[][] cost, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
