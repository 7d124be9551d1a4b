// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words and signs in any case. Nearly every word of a text is none of them, so most are turned away by their first and
 * last letter and their length, before anything is made of their characters. Immutable.
 */
final class Vocabulary {

    private static final char ASCII = 128;
    private static final int SHAPES = 1 << 14;
    private static final int LONGEST = 15;

    private final Set<String> words = new HashSet<>();
    private final BitSet shapes = new BitSet(SHAPES);

    /** The words of all these sets. */
    @SafeVarargs
    Vocabulary(Set<String>... groups) {
        for (Set<String> group : groups) {
            for (String each : group) {
                String word = each.toLowerCase(Locale.ROOT);
                words.add(word);
                shapes.set(shape(word.charAt(0), word.charAt(word.length() - 1), word.length()));
            }
        }
    }

    /** Whether the word at a place is one of these. */
    boolean hasWord(Lexemes lexemes, int at) {
        return shapes.get(lexemes.shape(at)) && words.contains(lexemes.at(at).lower());
    }

    /** Whether the sign at a place is one of these; outside of ASCII a sign has several forms, and its shape says nothing. */
    boolean hasSign(Lexemes lexemes, int at) {
        boolean possible = lexemes.first(at) >= ASCII || shapes.get(lexemes.shape(at));
        return possible && words.contains(lexemes.at(at).lower());
    }

    /** A number below 16,384, the same for a word in any case. */
    static int shape(char first, char last, int length) {
        return fold(first) << 9 | fold(last) << 4 | Math.min(length, LONGEST);
    }

    /** The five bits that a capital and its small letter share. */
    private static int fold(char c) {
        return c < ASCII ? c & 31 : 0;
    }
}
