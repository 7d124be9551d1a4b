// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.Set;

/** Which words after a number are the things counted. */
final class Nouns {

    private static final Set<String> PLURALS = Set.of(
            "people",
            "men",
            "women",
            "children",
            "staff",
            "personnel",
            "police",
            "criteria",
            "feet",
            "mice",
            "cattle",
            "sheep",
            "aircraft",
            "spacecraft",
            "fish",
            "wives",
            "lives",
            "employees");

    private static final Set<String> NOT_PLURAL = Set.of(
            "is",
            "news",
            "was",
            "has",
            "does",
            "its",
            "his",
            "this",
            "as",
            "us",
            "vs",
            "plus",
            "less",
            "yes",
            "across",
            "versus",
            "ours",
            "hers",
            "theirs",
            "always",
            "perhaps",
            "towards",
            "besides",
            "thus",
            "whereas",
            "unless",
            "times",
            "says",
            "previous",
            "various",
            "gross",
            "express",
            "business",
            "process",
            "access",
            "address",
            "basis",
            "analysis",
            "ms",
            "mrs",
            "s",
            "goes",
            "gets",
            "makes",
            "takes",
            "comes",
            "shows",
            "includes",
            "represents",
            "means",
            "remains",
            "seems",
            "rises",
            "falls",
            "series",
            "overseas",
            "alas",
            "plans",
            "wins",
            "leads",
            "gives",
            "needs",
            "marks",
            "lets");

    private Nouns() {}

    /** Whether a word reads as a noun in the plural. */
    static boolean isPlural(Lexeme lexeme) {
        String word = lexeme.lower();
        if (!lexeme.isWord() || NOT_PLURAL.contains(word)) {
            return false;
        }
        return PLURALS.contains(word)
                || word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ous");
    }
}
