// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.Optional;
import java.util.function.Function;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.Figure;

/** What a figure measures, in the canonical words of {@code measures.tsv}; nothing when no measure is near enough. */
final class MeasureReader {

    private final Measures measures;

    MeasureReader(Measures measures) {
        this.measures = measures;
    }

    /**
     * The measure of a figure: in its own noun phrase ("$5 million contract"), joined to it by a preposition ("revenue of
     * $5 million", "$5 million in revenue"), or in the subject of its verb ("revenue rose 5%").
     *
     * @param figure the figure, or nothing for a claim without one
     */
    Optional<String> of(Clause clause, Chunk place, Optional<Figure> figure) {
        Phrases phrases = clause.phrases();
        Function<Chunk, Optional<String>> fitting = figure.<Function<Chunk, Optional<String>>>map(
                        f -> chunk -> measures.in(phrases.tokens(chunk), f))
                .orElse(chunk -> in(phrases, chunk));
        return fitting.apply(place)
                .or(() -> joined(phrases, place.index() + 1, place.index() + 2, fitting))
                .or(() -> joined(phrases, place.index() - 1, place.index() - 2, fitting))
                .or(() -> clause.verbOf(place).flatMap(verb -> ofVerb(phrases, verb, fitting)));
    }

    private static Optional<String> joined(
            Phrases phrases, int preposition, int noun, Function<Chunk, Optional<String>> measure) {
        if (!phrases.is(preposition, Kind.PREPOSITION) || !phrases.is(noun, Kind.NOUN)) {
            return Optional.empty();
        }
        String word = phrases.word(phrases.chunks().get(preposition));
        boolean joins = word.equals("of") || word.equals("in") || word.equals("at") || word.equals("for");
        return joins ? phrases.at(noun).flatMap(measure) : Optional.empty();
    }

    private static Optional<String> ofVerb(Phrases phrases, Chunk verb, Function<Chunk, Optional<String>> measure) {
        Arguments arguments = new Arguments(phrases);
        return betweenVerbs(phrases, verb, measure)
                .or(() -> arguments.subject(verb).flatMap(measure));
    }

    /** "expects capital expenditures to reach": the object of the verb above. */
    private static Optional<String> betweenVerbs(
            Phrases phrases, Chunk verb, Function<Chunk, Optional<String>> measure) {
        if (!phrases.verb(verb).infinitive()) {
            return Optional.empty();
        }
        for (int i = verb.index() - 1; i >= 0 && !phrases.is(i, Kind.VERB); i--) {
            Optional<String> found =
                    phrases.is(i, Kind.NOUN) ? measure.apply(phrases.chunks().get(i)) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The measure that stands nearest to the end of a noun phrase: its head, or what qualifies it. */
    Optional<String> in(Phrases phrases, Chunk chunk) {
        return measures.in(phrases.tokens(chunk));
    }
}
