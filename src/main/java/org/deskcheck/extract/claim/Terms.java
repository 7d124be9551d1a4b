// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.text.Token;

/** The content lemmas of a sentence: nouns, verbs and adjectives, without names, figures and words that say nothing. */
final class Terms {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "be",
            "have",
            "do",
            "say",
            "get",
            "make",
            "take",
            "go",
            "such",
            "other",
            "many",
            "more",
            "most",
            "much",
            "same",
            "own",
            "million",
            "billion",
            "trillion",
            "percent",
            "dollar",
            "year",
            "month",
            "day",
            "week",
            "quarter",
            "thing",
            "way",
            "lot",
            "include",
            "accord",
            "also",
            "further",
            "mln",
            "bln",
            "dlr");
    private static final int SHORTEST = 2;

    private Terms() {}

    /** The lemmas in alphabetical order, each once. */
    static List<String> of(Phrases phrases) {
        TreeSet<String> terms = new TreeSet<>();
        for (Token token : phrases.sentence().tokens()) {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            if (isContent(token.pos())
                    && lemma.length() >= SHORTEST
                    && !EMPTY_WORDS.contains(lemma)
                    && lemma.chars().allMatch(Character::isLetter)
                    && isPlain(phrases, token)) {
                terms.add(lemma);
            }
        }
        return List.copyOf(terms);
    }

    private static boolean isContent(String pos) {
        return pos.startsWith("NN") || pos.startsWith("VB") || pos.startsWith("JJ");
    }

    private static boolean isPlain(Phrases phrases, Token token) {
        return phrases.entities().stream().noneMatch(e -> e.span().overlaps(token.span()))
                && phrases.figures().stream().noneMatch(f -> f.span().overlaps(token.span()))
                && phrases.dates().stream().noneMatch(d -> d.span().overlaps(token.span()));
    }
}
