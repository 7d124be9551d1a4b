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
    /** Before "of", a head of company names; otherwise a person of the company stands there. */
    private static final Set<String> HEADS = Set.of(
            "Bank", "Corporation", "Company", "Trust", "Union", "Exchange", "Group", "Board", "House", "Federation");

    private static final Set<String> NOT_NAMES = Set.of(
            "The",
            "In",
            "On",
            "At",
            "And",
            "With",
            "Of",
            "By",
            "For",
            "From",
            "Shares",
            "About",
            "Why",
            "How",
            "Recently",
            "Acquire",
            "Acquires",
            "Meet",
            "CEO",
            "CFO",
            "Miner",
            "While",
            "When",
            "As",
            "But",
            "Both",
            "Also",
            "Its");
    private static final Set<String> SUFFIXES = Set.of(
            "Inc",
            "Inc.",
            "Corp",
            "Corp.",
            "Co.",
            "Ltd",
            "Ltd.",
            "LLC",
            "PLC",
            "plc",
            "S.A.",
            "N.V.",
            "L.P.",
            "LP",
            "Limited",
            "Incorporated",
            "AG",
            "SE");
    private static final Set<String> ABBREVIATED = Set.of(
            "Inc.", "Corp.", "Co.", "Ltd.", "Cos.", "S.A.", "N.V.", "A.G.", "Bros.", "Intl.", "Pty.", "P.L.C.", "L.P.",
            "Dr.", "St.", "U.S.");

    private NameBeside() {}

    /** The name, without a possessive and without a leading article; none when no capitalised word stands there. */
    static Optional<String> before(String flat, int place) {
        int limit = Math.max(0, place - REACH);
        int end = overBrackets(flat, place, limit);
        int begin = end;
        int next = end;
        String right = "";
        for (int words = 0; words < MOST_WORDS && next > limit; words++) {
            int wordEnd = Glyph.beforeGap(flat, next, 3);
            int wordBegin = wordBegin(flat, wordEnd, limit);
            String word = flat.substring(wordBegin, wordEnd);
            if (word.isEmpty() || !goesOn(word, right)) {
                break;
            }
            begin = isNameWord(word) ? wordBegin : begin;
            next = wordBegin;
            right = word;
        }
        return trimmed(flat.substring(begin, end));
    }

    /** Whether a word belongs to the name whose next word, if any, is {@code right}. */
    private static boolean goesOn(String word, String right) {
        if (right.isEmpty()) {
            return isNameWord(word);
        }
        if (word.endsWith(",")) {
            return SUFFIXES.contains(right) && isNameWord(word);
        }
        if (right.equals("of") && !HEADS.contains(word)) {
            return false;
        }
        return !endsSentence(word) && (isNameWord(word) || JOINTS.contains(word));
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

    private static boolean isNameWord(String word) {
        char first = word.charAt(0);
        boolean capital = Character.isUpperCase(first) || Glyph.isDigit(first);
        boolean brand = word.length() > 1 && Character.isLetter(first) && Character.isUpperCase(word.charAt(1));
        return (capital || brand) && !NOT_NAMES.contains(word) && !word.endsWith("-based") && !word.endsWith("-listed");
    }

    private static boolean endsSentence(String word) {
        char last = word.charAt(word.length() - 1);
        boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
        boolean closed = word.indexOf(')') >= 0 || ";:!?”\"-–—".indexOf(last) >= 0;
        return closed || last == '.' && !initial && !ABBREVIATED.contains(word);
    }

    private static Optional<String> trimmed(String name) {
        String words = name.strip();
        for (String possessive : new String[] {"'s", "’s"}) {
            words = words.endsWith(possessive) ? words.substring(0, words.length() - 2) : words;
        }
        boolean fullStop = words.endsWith(".") && !ABBREVIATED.contains(words.substring(words.lastIndexOf(' ') + 1));
        words = fullStop ? words.substring(0, words.length() - 1) : words;
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
