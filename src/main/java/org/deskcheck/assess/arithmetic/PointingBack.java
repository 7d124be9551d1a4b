// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.deskcheck.assess.arithmetic.FiguredSentence.word;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final List<String> REFERENCES = List.of("that", "this", "it", "them", "these", "those");
    private static final Set<List<String>> CONSEQUENCES = openings();

    private PointingBack() {}

    /** The pronoun that is the subject of a sentence; "that said," is none. */
    static Optional<Token> in(FiguredSentence sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        boolean points = tokens.size() > 2
                && PRONOUNS.contains(word(tokens.get(0)))
                && (isVerb(tokens.get(1)) && !word(tokens.get(2)).equals(",")
                        || tokens.get(1).pos().startsWith("RB") && isVerb(tokens.get(2)));
        return points ? Optional.of(tokens.get(0)) : Optional.empty();
    }

    /** Whether no noun stands between the pronoun and a place, which might be the subject of a verb there; figures are none. */
    static boolean reaches(FiguredSentence sentence, int place) {
        return sentence.sentence().tokens().stream()
                .takeWhile(token -> token.span().end() <= place)
                .filter(FiguredSentence::isNoun)
                .allMatch(noun -> sentence.figures().stream()
                        .anyMatch(figure -> figure.span().overlaps(noun.span())));
    }

    /** "As a result, …", "With it, …", "Thanks to this, …": what follows comes of what the sentence before has said. */
    static boolean opensConsequence(FiguredSentence sentence) {
        List<String> opening = sentence.sentence().tokens().stream()
                .limit(LONGEST)
                .map(FiguredSentence::word)
                .toList();
        int comma = opening.indexOf(",");
        return comma > 0 && CONSEQUENCES.contains(opening.subList(0, comma));
    }

    /** Whether a pronoun stands for a whole statement or its figure rather than for the subject of the sentence before. */
    static boolean isOfStatement(Token pronoun) {
        return SUMS.contains(word(pronoun));
    }

    private static Set<List<String>> openings() {
        List<List<String>> links =
                List.of(List.of("with"), List.of("thanks", "to"), List.of("because", "of"), List.of("through"));
        Set<List<String>> openings = new HashSet<>(
                Set.of(List.of("as", "a", "result"), List.of("as", "a", "consequence"), List.of("consequently")));
        for (List<String> link : links) {
            for (String pronoun : REFERENCES) {
                openings.add(Stream.concat(link.stream(), Stream.of(pronoun)).toList());
            }
        }
        return Set.copyOf(openings);
    }

    private static boolean isVerb(Token token) {
        return token.pos().startsWith("VB") || token.pos().equals("MD");
    }
}
