// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.text.Token;

/**
 * What a forecast or a statistic is of when it is of no company: "demand from data centers" in "X expects demand from data
 * centers to reach 5 GW". Claims of several forecasters meet by it.
 */
final class MatterReader {

    private static final String PREFIX = "matter:";
    private static final int LEAST = 2;
    private static final int MOST = 5;

    private MatterReader() {}

    /** The nouns of the phrase before the verb that governs a place, as an id; nothing when they name somebody or are too few. */
    static Optional<String> of(Clause clause, Chunk place) {
        Phrases phrases = clause.phrases();
        return clause.verbOf(place)
                .filter(verb -> verb.index() < place.index())
                .map(verb -> nouns(phrases, clause.first(), verb))
                .filter(nouns -> nouns.size() >= LEAST && nouns.size() <= MOST)
                .map(nouns -> PREFIX + String.join("-", nouns));
    }

    private static List<String> nouns(Phrases phrases, int first, Chunk verb) {
        List<String> nouns = new ArrayList<>();
        for (int i = verb.index() - 1; i >= first; i--) {
            if (phrases.is(i, Kind.NOUN)) {
                Chunk chunk = phrases.chunks().get(i);
                boolean named = phrases.entities(chunk).stream().anyMatch(SubjectReader::isBody);
                if (named || !phrases.figures(chunk).isEmpty()) {
                    return List.of();
                }
                nouns.addAll(0, nouns(phrases.tokens(chunk)));
            } else if (!phrases.is(i, Kind.PREPOSITION)) {
                break;
            }
        }
        return nouns;
    }

    private static List<String> nouns(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.pos().startsWith("NN"))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .filter(lemma -> lemma.chars().allMatch(Character::isLetter))
                .toList();
    }
}
