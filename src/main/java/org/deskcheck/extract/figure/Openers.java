// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words and signs with which a figure may begin. Nearly every word of a text is turned away here, so most of them by
 * their first letter and length alone. Immutable.
 */
final class Openers {

    private static final int LETTERS = 128;
    private static final int LENGTHS = 16;

    private final Set<String> words = new HashSet<>();
    private final boolean[] shapes = new boolean[LETTERS * LENGTHS];

    /** The openers in any case. */
    Openers(Iterable<Set<String>> openers) {
        for (Set<String> group : openers) {
            for (String opener : group) {
                String word = opener.toLowerCase(Locale.ROOT);
                words.add(word);
                shapes[shape(word)] = true;
            }
        }
    }

    /** Whether a figure may begin with this word or sign. */
    boolean contains(Lexeme lexeme) {
        return shapes[shape(lexeme.lower())] && words.contains(lexeme.lower());
    }

    private static int shape(String word) {
        return word.isEmpty() ? 0 : word.charAt(0) % LETTERS * LENGTHS + Math.min(word.length(), LENGTHS - 1);
    }
}
