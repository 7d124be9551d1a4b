// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words and signs with which a figure may begin. Nearly every word of a text is turned away here, so most of them by
 * their first and last letter and their length alone, before anything is made of them. Immutable.
 */
final class Openers {

    private final Set<String> words = new HashSet<>();
    private final BitSet shapes = new BitSet(1 << 14);

    /** The openers in any case. */
    Openers(Iterable<Set<String>> openers) {
        for (Set<String> group : openers) {
            for (String opener : group) {
                String word = opener.toLowerCase(Locale.ROOT);
                words.add(word);
                shapes.set(shape(word.charAt(0), word.charAt(word.length() - 1), word.length()));
            }
        }
    }

    /** Whether a figure may begin with the word at a place. */
    boolean isWord(Lexemes lexemes, int at) {
        return shapes.get(lexemes.shape(at)) && words.contains(lexemes.at(at).lower());
    }

    /** Whether a figure may begin with the sign at a place; a plus or a minus only when something to sign follows. */
    boolean isSign(Lexemes lexemes, int at) {
        if (!words.contains(lexemes.at(at).lower())) {
            return false;
        }
        boolean signs = lexemes.is(at, "-") || lexemes.is(at, "–") || lexemes.is(at, "+");
        return !signs || isSigned(lexemes, at + 1);
    }

    private boolean isSigned(Lexemes lexemes, int at) {
        return switch (lexemes.kind(at)) {
            case NUMBER, FRACTION -> true;
            case WORD -> isWord(lexemes, at);
            case SIGN -> words.contains(lexemes.at(at).lower());
            default -> false;
        };
    }

    /** A number below 16,384, the same for the same word in any case. */
    static int shape(char first, char last, int length) {
        return (fold(first) << 9 | fold(last) << 4 | Math.min(length, 15)) & 0x3FFF;
    }

    /** Capitals of the Latin, Greek and Cyrillic alphabets differ from small letters in higher bits, as far as needed here. */
    private static int fold(char c) {
        return c < 128 ? c & 31 : 0;
    }
}
