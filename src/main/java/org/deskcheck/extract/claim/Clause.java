// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.text.Span;

/**
 * A stretch of a sentence with a verb of its own.
 *
 * @param phrases the sentence
 * @param first index of its first chunk
 * @param end one past its last chunk
 */
record Clause(Phrases phrases, int first, int end) {

    /** Cuts a sentence where a conjunction, a mark or a stop stands between two verbs with a tense. */
    static List<Clause> of(Phrases phrases) {
        List<Clause> clauses = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < phrases.chunks().size(); i++) {
            if (cuts(phrases, i) && hasFinite(phrases, first, i) && startsClause(phrases, i + 1)) {
                clauses.add(new Clause(phrases, first, i));
                first = i + 1;
            }
        }
        clauses.add(new Clause(phrases, first, phrases.chunks().size()));
        return clauses;
    }

    private static boolean cuts(Phrases phrases, int index) {
        Chunk chunk = phrases.chunks().get(index);
        return chunk.is(Kind.AND)
                || chunk.is(Kind.STOP)
                || chunk.is(Kind.MARK) && !phrases.word(chunk).equals("that")
                || chunk.is(Kind.COMMA);
    }

    private static boolean hasFinite(Phrases phrases, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(phrases, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Phrases phrases, int index) {
        return phrases.is(index, Kind.VERB)
                && phrases.verb(phrases.chunks().get(index)).isFinite();
    }

    /** Whether a verb with a tense comes before the next separator, right away or after a noun phrase and its attributes. */
    private static boolean startsClause(Phrases phrases, int from) {
        for (int i = from; i < phrases.chunks().size(); i++) {
            Chunk chunk = phrases.chunks().get(i);
            if (chunk.is(Kind.VERB)) {
                return phrases.verb(chunk).isFinite();
            }
            if (chunk.is(Kind.STOP) || chunk.is(Kind.MARK) || chunk.is(Kind.COMMA) || chunk.is(Kind.AND)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a place lies in it. */
    boolean holds(Span place) {
        return first < end && span().overlaps(place);
    }

    /** Where it stands. */
    Span span() {
        if (first >= end) {
            return new Span(
                    phrases.sentence().span().begin(), phrases.sentence().span().begin());
        }
        return phrases.span(phrases.chunks().get(first))
                .cover(phrases.span(phrases.chunks().get(end - 1)));
    }

    /** The verb that governs a place: the nearest before it in the clause, or else the first after it. */
    Optional<Chunk> verbOf(Chunk place) {
        for (int i = place.index() - 1; i >= first; i--) {
            if (phrases.is(i, Kind.VERB)) {
                return phrases.at(i);
            }
        }
        for (int i = place.index() + 1; i < end; i++) {
            if (phrases.is(i, Kind.VERB)) {
                return phrases.at(i);
            }
        }
        return Optional.empty();
    }
}
