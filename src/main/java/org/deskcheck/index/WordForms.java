// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The forms under which one word of a text is found. "U.S." is {@code us}, "data-center" is {@code data}, {@code center}
 * and {@code datacenter}, "$3.65bn" is {@code 3.65} and {@code billion}, "1,250" is {@code 1250}, "Norvane's" is
 * {@code norvane}. Linear in the length of the word.
 */
final class WordForms {

    /** A compound of more parts is a row of words, such as a web address. */
    private static final int MOST_PARTS = 4;

    private static final int MAGNITUDE = 1;

    private static final Map<String, String> MAGNITUDES = Map.of(
            "mn", "million", "mln", "million", "bn", "billion", "bln", "billion", "tn", "trillion", "trn", "trillion");
    private static final Map<String, String> LETTER_MAGNITUDES =
            Map.of("k", "thousand", "m", "million", "b", "billion", "t", "trillion");

    /**
     * Function words that are spelled like an acronym in capitals: "US" the country, "IT" the trade, "WHO" the
     * organization. A query in capitals means the acronym, and finds no pronoun.
     */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "us", "it", "who", "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "me", "my", "no",
            "of", "on", "or", "so", "to", "up", "we", "all", "and", "any", "are", "but", "can", "for", "has", "its",
            "may", "new", "not", "now", "one", "out", "own", "per", "she", "the", "too", "was", "why", "yet", "you");

    private WordForms() {}

    /**
     * One form of a word.
     *
     * @param term what is looked up
     * @param begin where in the word it begins
     * @param end where it ends
     * @param step how many positions after the form before it
     * @param length how many positions it stands for
     */
    record Form(String term, int begin, int end, int step, int length) {}

    /**
     * The forms of a word as the tokenizer gives it.
     *
     * @param asked whether the word stands in a query: then an acronym in capitals does not mean the word without
     */
    static List<Form> of(String word, boolean asked) {
        List<int[]> parts = parts(word);
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int[] part = parts.get(i);
            if (i == 0 && isCompound(word, parts)) {
                int end = parts.get(parts.size() - 1)[1];
                forms.add(new Form(compound(word, parts), part[0], end, 1, parts.size()));
            }
            add(word.substring(part[0], part[1]), part, forms.size() == 1 && i == 0 ? 0 : 1, asked, forms);
        }
        return forms;
    }

    private static void add(String part, int[] place, int step, boolean asked, List<Form> forms) {
        String plain = plain(part);
        String term = plain.toLowerCase(Locale.ROOT);
        boolean acronym = FUNCTION_WORDS.contains(term) && plain.equals(plain.toUpperCase(Locale.ROOT));
        int next = step;
        if (acronym) {
            forms.add(new Form(plain.toUpperCase(Locale.ROOT), place[0], place[1], next, 1));
            next = 0;
        }
        if (!acronym || !asked) {
            forms.add(new Form(
                    place.length > 2 ? magnitude(term) : MAGNITUDES.getOrDefault(term, term),
                    place[0],
                    place[1],
                    next,
                    1));
        }
    }

    private static String magnitude(String term) {
        return MAGNITUDES.getOrDefault(term, LETTER_MAGNITUDES.getOrDefault(term, term));
    }

    /**
     * Where the parts of a word begin and end: between connectors, and between a number and its magnitude, which has a
     * third number to tell it by.
     */
    private static List<int[]> parts(String word) {
        List<int[]> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || isConnector(word, i)) {
                if (i > begin) {
                    split(word, begin, i, parts);
                }
                begin = i + 1;
            }
        }
        return parts;
    }

    private static void split(String word, int begin, int end, List<int[]> parts) {
        int letter = end;
        while (letter > begin && Character.isLetter(word.charAt(letter - 1))) {
            letter--;
        }
        String tail = word.substring(letter, end).toLowerCase(Locale.ROOT);
        boolean number = letter > begin && letter < end && Character.isDigit(word.charAt(begin));
        if (number
                && (MAGNITUDES.containsKey(tail) || LETTER_MAGNITUDES.containsKey(tail) || tail.endsWith("illion"))) {
            parts.add(new int[] {begin, letter});
            parts.add(new int[] {letter, end, MAGNITUDE});
        } else {
            parts.add(new int[] {begin, end});
        }
    }

    /** Whatever joins words; a point in a number or an acronym, an apostrophe and an ampersand within belong to the word. */
    private static boolean isConnector(String word, int i) {
        char c = word.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return false;
        }
        boolean inside = i > 0 && i + 1 < word.length();
        return switch (c) {
            case '\'', '\u2019' -> false;
            case JoinerCharFilter.AMPERSAND -> !inside;
            case ',' -> !inside || !Character.isDigit(word.charAt(i - 1));
            case '.' -> !(inside && Character.isDigit(word.charAt(i + 1))) && !isAcronymPoint(word, i);
            default -> !Character.isSurrogate(c);
        };
    }

    /** Whether one letter stands before the point, and one letter or nothing behind it. */
    private static boolean isAcronymPoint(String word, int i) {
        return i > 0
                && Character.isLetter(word.charAt(i - 1))
                && (i == 1 || !Character.isLetterOrDigit(word.charAt(i - 2)))
                && (i + 2 >= word.length() || !Character.isLetterOrDigit(word.charAt(i + 2)));
    }

    private static boolean isCompound(String word, List<int[]> parts) {
        return parts.size() > 1
                && parts.size() <= MOST_PARTS
                && parts.stream().anyMatch(part -> Character.isLetter(word.charAt(part[0])));
    }

    private static String compound(String word, List<int[]> parts) {
        StringBuilder whole = new StringBuilder();
        parts.forEach(part -> whole.append(plain(word.substring(part[0], part[1]))));
        return whole.toString().toLowerCase(Locale.ROOT);
    }

    /** Without the points of an acronym, the commas of a number and the "'s" of a possessive. */
    private static String plain(String part) {
        String word = part.replace('\u2019', '\'').replace(JoinerCharFilter.AMPERSAND, '&');
        if (word.endsWith("'s") || word.endsWith("'S")) {
            word = word.substring(0, word.length() - 2);
        }
        return Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0)) ? word.replace(",", "") : word.replace(".", "");
    }
}
