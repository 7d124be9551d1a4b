// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.Optional;
import java.util.Set;

/** Reads the company name that ends just before a place, such as before {@code (NASDAQ: QBTS)}. */
final class NameBeside {

    /** How far back to look; names are shorter. */
    private static final int REACH = 160;

    private static final int MOST_WORDS = 8;
    private static final Set<String> JOINTS = Set.of("of", "and", "&", "de", "for", "the", "du", "la", "des", "und");
    private static final Set<String> NOT_NAMES = Set.of("The", "In", "On", "At", "And", "With", "Of", "By", "For", "Shares");
    private static final Set<String> ABBREVIATED = Set.of(
            "Inc.", "Corp.", "Co.", "Ltd.", "Cos.", "S.A.", "N.V.", "A.G.", "Bros.", "Intl.", "Pty.", "P.L.C.", "L.P.");

    private NameBeside() {}

    /** The name, without a possessive and without a leading article; none when no capitalised word stands there. */
    static Optional<String> before(String flat, int place) {
        int limit = Math.max(0, place - REACH);
        int end = overBrackets(flat, place, limit);
        int begin = end;
        int words = 0;
        for (int next = end; words < MOST_WORDS && next > limit; words++) {
            int wordEnd = Glyph.beforeGap(flat, next, 3);
            int wordBegin = wordBegin(flat, wordEnd, limit);
            String word = flat.substring(wordBegin, wordEnd);
            if (word.isEmpty() || words > 0 && endsSentence(word) || !belongs(word)) {
                break;
            }
            begin = isNameWord(word) ? wordBegin : begin;
            next = wordBegin;
        }
        return trimmed(flat.substring(begin, end));
    }

    /** Back over brackets that stand between name and symbol: {@code Name ("Short") (CSE: X) (OTC: Y)}. */
    private static int overBrackets(String flat, int place, int limit) {
        int end = Glyph.beforeGap(flat, place, 3);
        while (end > limit && (flat.charAt(end - 1) == ')' || flat.charAt(end - 1) == ']')) {
            int open = end - 1;
            while (open > limit && flat.charAt(open) != '(' && flat.charAt(open) != '[') {
                open--;
            }
            if (open == limit) {
                return end;
            }
            end = Glyph.beforeGap(flat, open, 3);
        }
        return end > limit && flat.charAt(end - 1) == ',' ? end - 1 : end;
    }

    private static int wordBegin(String flat, int end, int limit) {
        int begin = end;
        while (begin > limit && !Glyph.isBlank(flat.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean belongs(String word) {
        return isNameWord(word) || JOINTS.contains(word);
    }

    private static boolean isNameWord(String word) {
        char first = word.charAt(0);
        boolean capital = Character.isUpperCase(first) || Glyph.isDigit(first);
        boolean brand = word.length() > 1 && Character.isLetter(first) && Character.isUpperCase(word.charAt(1));
        return (capital || brand) && !NOT_NAMES.contains(word);
    }

    private static boolean endsSentence(String word) {
        char last = word.charAt(word.length() - 1);
        boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
        return ";:!?”\")".indexOf(last) >= 0 || last == '.' && !initial && !ABBREVIATED.contains(word);
    }

    private static Optional<String> trimmed(String name) {
        String words = name.strip();
        for (String possessive : new String[] {"'s", "’s"}) {
            words = words.endsWith(possessive) ? words.substring(0, words.length() - 2) : words;
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
