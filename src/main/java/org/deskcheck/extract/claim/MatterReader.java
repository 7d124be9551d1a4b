// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.text.Token;

/**
 * What a forecast or a statistic is of when it is of no company: "demand from data centers" in "X expects demand from data
 * centers to reach 5 GW". Claims of several forecasters meet by it.
 */
final class MatterReader {

    private static final String PREFIX = "matter:";
    /** What the id of a described set begins with. */
    static final String SET = "set:";

    private static final int LEAST = 2;
    private static final int MOST = 5;

    private final DescribedSets sets;

    MatterReader(DescribedSets sets) {
        this.sets = sets;
    }

    /**
     * The nouns of the phrase before the verb that governs a place, as an id, and the described set that they speak of;
     * nothing when they name somebody or are too few.
     */
    List<String> of(Clause clause, Chunk place) {
        Phrases phrases = clause.phrases();
        List<Token> words = clause.verbOf(place)
                .filter(verb -> verb.index() < place.index())
                .map(verb -> words(phrases, clause.first(), verb))
                .orElse(List.of());
        List<String> matters = new ArrayList<>();
        List<String> nouns = nouns(words);
        boolean counted = words.stream()
                .anyMatch(word ->
                        phrases.figures().stream().anyMatch(f -> f.span().overlaps(word.span())));
        if (!counted && nouns.size() >= LEAST && nouns.size() <= MOST) {
            matters.add(PREFIX + String.join("-", nouns));
        }
        sets.in(words)
                .or(() -> clause.verbOf(place).flatMap(verb -> subject(phrases, verb)))
                .ifPresent(set -> matters.add(SET + set));
        return matters;
    }

    /** The described set that is the subject of a verb which shares it with another: "firms grew while cutting ...". */
    private Optional<String> subject(Phrases phrases, Chunk verb) {
        return new Arguments(phrases)
                .subject(verb)
                .filter(subject ->
                        subject.index() < verb.index() && !Said.isNamed(phrases.span(subject), phrases.entities()))
                .flatMap(subject -> sets.headOf(phrases.tokens(subject)));
    }

    /** The words before a verb, back to the next part of the sentence; none when a company is among them or an amount. */
    private static List<Token> words(Phrases phrases, int first, Chunk verb) {
        List<Token> words = new ArrayList<>();
        for (int i = verb.index() - 1; i >= first; i--) {
            if (phrases.is(i, Kind.NOUN)) {
                Chunk chunk = phrases.chunks().get(i);
                boolean named = phrases.entities(chunk).stream().anyMatch(SubjectReader::isBody);
                boolean amount = phrases.figures(chunk).stream().anyMatch(f -> f.kind() != FigureKind.COUNT);
                if (named || amount) {
                    return List.of();
                }
                words.addAll(0, phrases.tokens(chunk));
            } else if (!phrases.is(i, Kind.PREPOSITION)) {
                break;
            }
        }
        return words;
    }

    private static List<String> nouns(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.pos().startsWith("NN"))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .filter(lemma -> lemma.chars().allMatch(Character::isLetter))
                .toList();
    }
}
