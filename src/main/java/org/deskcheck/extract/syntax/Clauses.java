// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.Optional;
import org.deskcheck.extract.syntax.Chunk.Kind;

/** Where the clauses of a sentence begin, and which noun phrases stand free in them. */
final class Clauses {

    private final Phrases phrases;

    Clauses(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The noun phrase right before, a comma or a bracket aside. */
    Optional<Chunk> before(int index) {
        int at = index - 1;
        while (at >= 0 && (phrases.is(at, Kind.COMMA) || phrases.is(at, Kind.OTHER) || phrases.is(at, Kind.CLOSE))) {
            at = phrases.is(at, Kind.CLOSE) ? opening(at) - 1 : at - 1;
        }
        return phrases.at(at).filter(c -> c.is(Kind.NOUN) && !phrases.isDate(c));
    }

    private int opening(int closing) {
        int at = closing;
        while (at > 0 && !phrases.is(at, Kind.OPEN)) {
            at--;
        }
        return at;
    }

    /** The index after the mark, verb or conjunction that ends the clause before. */
    int start(int index) {
        int nesting = 0;
        for (int i = index - 1; i >= 0; i--) {
            Chunk chunk = phrases.chunks().get(i);
            nesting += chunk.is(Kind.CLOSE) ? 1 : chunk.is(Kind.OPEN) ? -1 : 0;
            if (nesting > 0) {
                continue;
            }
            if (chunk.is(Kind.MARK)
                    || chunk.is(Kind.STOP)
                    || chunk.is(Kind.VERB) && phrases.verb(chunk).isFinite()) {
                return i + 1;
            }
            if (chunk.is(Kind.AND) && hasVerbBefore(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a verb with a tense comes before, in the same clause. */
    boolean hasVerbBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (phrases.is(i, Kind.VERB)
                    && phrases.verb(phrases.chunks().get(i)).isFinite()) {
                return true;
            }
            if (phrases.is(i, Kind.MARK) || phrases.is(i, Kind.STOP)) {
                return false;
            }
        }
        return false;
    }

    /** The first noun phrase of a stretch that no preposition governs and that is not the object of the verb before. */
    Optional<Chunk> firstFree(int from, int end) {
        for (int i = from; i < end; i++) {
            if (phrases.is(i, Kind.OPEN)) {
                i = closing(i, end);
                continue;
            }
            boolean governed = phrases.is(i - 1, Kind.PREPOSITION) || phrases.is(i - 1, Kind.VERB);
            if (phrases.is(i, Kind.NOUN)
                    && !governed
                    && !phrases.isDate(phrases.chunks().get(i))) {
                return phrases.at(pastPossessive(i, end));
            }
        }
        return Optional.empty();
    }

    /** The index of the noun phrase at the end of a chain of owners that begins at an index. */
    int pastPossessive(int index, int end) {
        int at = index;
        while (phrases.isPossessive(phrases.chunks().get(at)) && at + 1 < end && phrases.is(at + 1, Kind.NOUN)) {
            at++;
        }
        return at;
    }

    /** The index of the bracket that closes the one at an index, or the last before {@code end}. */
    int closing(int opening, int end) {
        int at = opening;
        while (at < end - 1 && !phrases.is(at, Kind.CLOSE)) {
            at++;
        }
        return at;
    }
}
