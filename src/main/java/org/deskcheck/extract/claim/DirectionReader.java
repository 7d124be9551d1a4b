// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.List;
import java.util.Optional;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.PhraseLexicon;
import org.deskcheck.extract.syntax.PhraseLexicon.Hit;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Token;

/** Which way a clause says its measure moved. */
final class DirectionReader {

    private static final int REACH = 6;

    private final PhraseLexicon motions = PhraseLexicon.read("motions.tsv", "words", "direction");

    /** The direction of the figure itself, or else of the word of motion before it; none for the starting point "from X". */
    Optional<Direction> of(Clause clause, Chunk place, Optional<Figure> figure) {
        Optional<Direction> own = figure.flatMap(Figure::direction);
        if (own.isPresent()) {
            return own;
        }
        Phrases phrases = clause.phrases();
        boolean origin = phrases.is(place.index() - 1, Kind.PREPOSITION)
                && phrases.word(phrases.chunks().get(place.index() - 1)).equals("from");
        return origin ? Optional.empty() : before(clause, place);
    }

    /** The nearest verb or adverb of motion before a place; a noun phrase with its own verb ends the search. */
    private Optional<Direction> before(Clause clause, Chunk place) {
        Phrases phrases = clause.phrases();
        for (int i = place.index() - 1; i >= Math.max(clause.first(), place.index() - REACH); i--) {
            Chunk chunk = phrases.chunks().get(i);
            Optional<Direction> motion = chunk.is(Kind.VERB) || chunk.is(Kind.OTHER) || chunk.is(Kind.PREPOSITION)
                    ? in(phrases, chunk)
                    : Optional.empty();
            if (motion.isPresent()) {
                return motion;
            }
            if (chunk.is(Kind.VERB) && !phrases.lemma(chunk).equals("be")) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The direction that a chunk's head, or a word of it, stands for. */
    Optional<Direction> in(Phrases phrases, Chunk chunk) {
        return at(phrases.sentence().tokens(), chunk.head());
    }

    /** The direction that a word stands for. */
    Optional<Direction> at(List<Token> tokens, int index) {
        return motions.at(tokens, index).map(Hit::value).flatMap(label -> Labelled.parse(Direction.class, label));
    }
}
