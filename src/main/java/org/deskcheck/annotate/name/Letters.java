// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import java.util.function.IntPredicate;

/**
 * What the letters of a word are; CoreNLP asks it of {@code char}s, so that half of a surrogate pair is no letter.
 *
 * @param nameCase at least two characters, of which only the first is a capital
 * @param lowerCase not empty and without a capital
 * @param any at least one letter
 */
record Letters(boolean nameCase, boolean lowerCase, boolean any) {

    static Letters of(String word) {
        boolean capital = word.chars().anyMatch(Character::isUpperCase);
        return new Letters(
                isNameCase(word), !word.isEmpty() && !capital, word.chars().anyMatch(Character::isLetter));
    }

    private static boolean isNameCase(String word) {
        IntPredicate upper = Character::isUpperCase;
        return word.length() >= 2
                && upper.or(Character::isTitleCase).test(word.charAt(0))
                && word.chars().skip(1).noneMatch(upper);
    }
}
