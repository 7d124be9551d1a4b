// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.List;

/** The regular forms of English verbs and nouns, so that the tables need to list each word once. */
final class Inflection {

    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /**
     * All forms of a phrase.
     *
     * @param phrase in lower case, words separated by single spaces
     * @param how {@code v}: the first word is a regular verb; {@code n}: the last word is a noun; anything else: as it is
     */
    static List<String> forms(String phrase, String how) {
        int first = phrase.indexOf(' ') < 0 ? phrase.length() : phrase.indexOf(' ');
        return switch (how) {
            case "v" ->
                verbForms(phrase.substring(0, first)).stream()
                        .map(form -> form + phrase.substring(first))
                        .toList();
            case "n" -> List.of(phrase, plural(phrase));
            default -> List.of(phrase);
        };
    }

    private static List<String> verbForms(String verb) {
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb + doubled(verb);
        String past = endsInConsonantY(verb) ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed";
        return List.of(verb, plural(verb), past, stem + "ing");
    }

    /** The final consonant of a short verb once more (trim, trimmed), or nothing. */
    private static String doubled(String verb) {
        int n = verb.length();
        boolean closed = n >= 3
                && !isVowel(verb.charAt(n - 1))
                && "wxy".indexOf(verb.charAt(n - 1)) < 0
                && isVowel(verb.charAt(n - 2))
                && !isVowel(verb.charAt(n - 3));
        boolean stressedAtEnd = n <= 4 || verb.equals("outbid");
        return closed && stressedAtEnd ? verb.substring(n - 1) : "";
    }

    private static String plural(String word) {
        if (endsInConsonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hissing ? "es" : "s");
    }

    private static boolean endsInConsonantY(String word) {
        return word.endsWith("y") && word.length() > 1 && !isVowel(word.charAt(word.length() - 2));
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
