// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import java.util.Optional;

/** Which parts of speech can a word have that nobody has seen before? Its letters say so. */
final class UnseenWord {

    private static final String[] NUMBER = {"CD"};
    private static final String[] CAPITALISED = {
        "NN", "JJ", "NNP", "NNS", "VBD", "VBG", "VBN", "NNPS", "VB", "VBZ", "RB"
    };
    private static final String[] SMALL = {
        "NN", "JJ", "NNS", "VBD", "VBG", "VBN", "VBP", "VB", "VBZ", "RB", "JJR", "JJS", "FW"
    };

    private UnseenWord() {}

    /** Tags of the Penn Treebank, or nothing when it may be anything, as an address or a formula may. */
    static Optional<String[]> tags(String word) {
        if (isNumber(word)) {
            return Optional.of(NUMBER.clone());
        }
        if (!isHyphenated(word)) {
            return Optional.empty();
        }
        if (Character.isUpperCase(word.charAt(0))) {
            return Optional.of(CAPITALISED.clone());
        }
        return word.chars().anyMatch(Character::isUpperCase) ? Optional.empty() : Optional.of(SMALL.clone());
    }

    /** Whether a word is digits, with points and commas among them at most. */
    private static boolean isNumber(String word) {
        return word.chars().anyMatch(UnseenWord::isDigit)
                && word.chars().allMatch(c -> isDigit(c) || c == '.' || c == ',');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a word is letters, with hyphens between them at most. */
    private static boolean isHyphenated(String word) {
        int last = word.length() - 1;
        for (int i = 0; i <= last; i++) {
            boolean hyphen = word.charAt(i) == '-' && i > 0 && i < last;
            if (!Character.isLetter(word.charAt(i)) && !hyphen) {
                return false;
            }
        }
        return last >= 0;
    }
}
