// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.text.Token;

/**
 * A pronoun that opens a sentence and stands for what the sentence before has said: "That lifts …", "It has grown …". Of
 * "that chain has" only the noun says what is meant, so that a verb, or an adverb and a verb, must follow directly.
 */
final class PointingBack {

    private static final Set<String> PRONOUNS = Set.of("that", "this", "it", "they", "these", "those");
    private static final Set<String> SUMS = Set.of("that", "this");

    private PointingBack() {}

    /** The pronoun that is the subject of a sentence. */
    static Optional<Token> in(FiguredSentence sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        boolean points = tokens.size() > 2
                && PRONOUNS.contains(word(tokens.get(0)))
                && (isVerb(tokens.get(1)) || tokens.get(1).pos().startsWith("RB") && isVerb(tokens.get(2)));
        return points ? Optional.of(tokens.get(0)) : Optional.empty();
    }

    /** Whether a pronoun stands for a whole statement or its figure rather than for the subject of the sentence before. */
    static boolean isOfStatement(Token pronoun) {
        return SUMS.contains(word(pronoun));
    }

    private static boolean isVerb(Token token) {
        return token.pos().startsWith("VB") || token.pos().equals("MD");
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
