// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.model.text.Token;

/**
 * A pronoun that opens a sentence and stands for what the sentence before has said: "That lifts …", "It has grown …". Of
 * "that chain has" only the noun says what is meant, so that a verb, or an adverb and a verb, must follow directly.
 */
final class PointingBack {

    private static final Set<String> PRONOUNS = Set.of("that", "this", "it", "they", "these", "those");
    private static final Set<String> SUMS = Set.of("that", "this");

    private static final int LONGEST = 5;
    private static final Set<String> CONSEQUENCES = openings();

    private PointingBack() {}

    /** The pronoun that is the subject of a sentence. */
    static Optional<Token> in(FiguredSentence sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        boolean points = tokens.size() > 2
                && PRONOUNS.contains(word(tokens.get(0)))
                && (isVerb(tokens.get(1)) || tokens.get(1).pos().startsWith("RB") && isVerb(tokens.get(2)));
        return points ? Optional.of(tokens.get(0)) : Optional.empty();
    }

    /** "As a result, …", "With it, …", "Thanks to this, …": what follows comes of what the sentence before has said. */
    static boolean opensConsequence(FiguredSentence sentence) {
        String opening = sentence.sentence().tokens().stream()
                .limit(LONGEST)
                .map(PointingBack::word)
                .collect(Collectors.joining(" "));
        int comma = opening.indexOf(" ,");
        return comma > 0 && CONSEQUENCES.contains(opening.substring(0, comma));
    }

    /** Whether a pronoun stands for a whole statement or its figure rather than for the subject of the sentence before. */
    static boolean isOfStatement(Token pronoun) {
        return SUMS.contains(word(pronoun));
    }

    private static Set<String> openings() {
        return Stream.concat(
                        Stream.of("as a result", "as a consequence", "consequently"),
                        Stream.of("with", "thanks to", "because of", "through")
                                .flatMap(word -> Stream.of("that", "this", "it", "them", "these", "those")
                                        .map(pronoun -> word + " " + pronoun)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isVerb(Token token) {
        return token.pos().startsWith("VB") || token.pos().equals("MD");
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
