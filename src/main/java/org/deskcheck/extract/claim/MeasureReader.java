// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.PhraseLexicon;
import org.deskcheck.extract.syntax.PhraseLexicon.Hit;
import org.deskcheck.extract.syntax.Phrases;

/** What a figure measures, in the canonical words of {@code measures.tsv}; nothing when no measure is near enough. */
final class MeasureReader {

    private final PhraseLexicon measures = PhraseLexicon.read("measures.tsv", "phrases", "measure");

    /**
     * The measure of a figure: in its own noun phrase ("$5 million contract"), joined to it by a preposition ("revenue of
     * $5 million", "$5 million in revenue"), or in the subject of its verb ("revenue rose 5%").
     */
    Optional<String> of(Clause clause, Chunk figure) {
        Phrases phrases = clause.phrases();
        return in(phrases, figure)
                .or(() -> joined(phrases, figure.index() + 1, figure.index() + 2))
                .or(() -> joined(phrases, figure.index() - 1, figure.index() - 2))
                .or(() -> clause.verbOf(figure).flatMap(verb -> ofVerb(phrases, verb)));
    }

    private Optional<String> joined(Phrases phrases, int preposition, int noun) {
        if (!phrases.is(preposition, Kind.PREPOSITION) || !phrases.is(noun, Kind.NOUN)) {
            return Optional.empty();
        }
        String word = phrases.word(phrases.chunks().get(preposition));
        boolean joins = word.equals("of") || word.equals("in") || word.equals("at") || word.equals("for");
        return joins ? phrases.at(noun).flatMap(chunk -> in(phrases, chunk)) : Optional.empty();
    }

    private Optional<String> ofVerb(Phrases phrases, Chunk verb) {
        Arguments arguments = new Arguments(phrases);
        Optional<String> between = betweenVerbs(phrases, verb);
        return between.or(() -> arguments.subject(verb).flatMap(subject -> in(phrases, subject)));
    }

    /** "expects capital expenditures to reach": the object of the verb above. */
    private Optional<String> betweenVerbs(Phrases phrases, Chunk verb) {
        if (!phrases.verb(verb).infinitive()) {
            return Optional.empty();
        }
        for (int i = verb.index() - 1; i >= 0 && !phrases.is(i, Kind.VERB); i--) {
            Optional<String> found =
                    phrases.is(i, Kind.NOUN) ? in(phrases, phrases.chunks().get(i)) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The measure that stands nearest to the end of a noun phrase: its head, or what qualifies it. */
    Optional<String> in(Phrases phrases, Chunk chunk) {
        List<Hit> hits = measures.find(phrases.tokens(chunk));
        return hits.stream().max(Comparator.comparingInt(Hit::end)).map(Hit::value);
    }
}
