// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk.Kind;

/** The grammatical subjects of verbs, over appositions, relative clauses and shared verbs. */
final class Subjects {

    /** How many clauses a subject may be handed down. */
    private static final int DEPTH = 6;

    private static final Set<String> REPORTS = Set.of(
            "say",
            "think",
            "believe",
            "hope",
            "claim",
            "suggest",
            "predict",
            "warn",
            "note",
            "argue",
            "estimate",
            "forecast",
            "find",
            "announce",
            "add",
            "report");

    /** How far back a bracket may have been opened. */
    private static final int BRACKET = 8;

    private final Phrases phrases;
    private final Clauses clauses;

    Subjects(Phrases phrases, Clauses clauses) {
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** The noun phrase that is the grammatical subject of a verb, or that the participle describes. */
    Optional<Chunk> of(Chunk verb) {
        return subject(verb, DEPTH);
    }

    private Optional<Chunk> subject(Chunk verb, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        Verb form = phrases.verb(verb);
        if (form.participle() && form.passive()) {
            return clauses.before(verb.index()).or(() -> ofMatrix(verb, depth));
        }
        return form.isFinite() ? ofFinite(verb, depth) : ofMatrix(verb, depth);
    }

    /** An infinitive or participle shares the subject of the verb before it. */
    private Optional<Chunk> ofMatrix(Chunk verb, int depth) {
        for (int i = verb.index() - 1; i >= 0; i--) {
            if (phrases.is(i, Kind.VERB)) {
                return subject(phrases.chunks().get(i), depth - 1);
            }
            if (phrases.is(i, Kind.STOP)) {
                break;
            }
        }
        return followingSubject(verb);
    }

    /** "Valued at $1.4 million, the order ..." */
    private Optional<Chunk> followingSubject(Chunk verb) {
        boolean afterComma = false;
        for (int i = verb.index() + 1; i < phrases.chunks().size(); i++) {
            if (phrases.is(i, Kind.COMMA)) {
                afterComma = true;
            } else if (afterComma && phrases.is(i, Kind.NOUN)) {
                return phrases.at(i);
            } else if (phrases.is(i, Kind.VERB)) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Chunk> ofFinite(Chunk verb, int depth) {
        Optional<Chunk> beforeApposition = beforeApposition(verb.index());
        if (beforeApposition.isPresent()) {
            return beforeApposition;
        }
        int from = clauses.start(verb.index());
        Optional<Chunk> own = clauses.firstFree(from, verb.index());
        if (own.isPresent()) {
            return own;
        }
        if (phrases.is(from, Kind.NOUN) && from < verb.index() && opensReport(from - 1)) {
            return phrases.at(clauses.pastPossessive(from, verb.index()));
        }
        if (phrases.is(from - 1, Kind.MARK)) {
            Optional<Chunk> antecedent = clauses.before(from - 1);
            if (antecedent.isPresent()) {
                return antecedent;
            }
        }
        for (int i = from - 1; i >= 0; i--) {
            if (phrases.is(i, Kind.VERB)) {
                return subject(phrases.chunks().get(i), depth - 1);
            }
        }
        return phrases.is(from - 1, Kind.STOP)
                ? clauses.firstFree(clauses.start(from - 1), from - 1)
                : Optional.empty();
    }

    /** "analysts say revenue grew": what follows such a verb is a clause, even without "that". */
    private boolean opensReport(int index) {
        return phrases.is(index, Kind.VERB)
                && REPORTS.contains(phrases.lemma(phrases.chunks().get(index)));
    }

    /** "X, whatever stands between the commas, announced": the noun phrase before the first comma. */
    private Optional<Chunk> beforeApposition(int index) {
        int at = index - 1;
        while (phrases.is(at, Kind.OTHER)
                || phrases.is(at, Kind.NOUN) && phrases.isDate(phrases.chunks().get(at))) {
            at--;
        }
        if (!phrases.is(at, Kind.COMMA)) {
            return Optional.empty();
        }
        int start = at;
        while (start > 0 && !isSpacedStop(start - 1)) {
            start--;
        }
        Optional<Chunk> subject = clauses.firstFree(start, at);
        return subject.isPresent() && isSetOff(subject.get(), start, at) ? subject : Optional.empty();
    }

    /** Whether a comma follows a noun phrase, brackets aside, and no verb with a tense comes before it. */
    private boolean isSetOff(Chunk subject, int start, int end) {
        int next = subject.index() + 1;
        while (phrases.is(next, Kind.OPEN)) {
            next = clauses.closing(next, end) + 1;
        }
        return phrases.is(next, Kind.COMMA) && next < end && !hasTense(start, next);
    }

    private boolean isSpacedStop(int index) {
        return phrases.is(index, Kind.STOP) && bracketDepth(index) == 0;
    }

    private int bracketDepth(int index) {
        int depth = 0;
        for (int i = Math.max(0, index - BRACKET); i < index; i++) {
            depth += phrases.is(i, Kind.OPEN) ? 1 : phrases.is(i, Kind.CLOSE) ? -1 : 0;
        }
        return Math.max(0, depth);
    }

    private boolean hasTense(int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrases.is(i, Kind.VERB)
                    && phrases.verb(phrases.chunks().get(i)).isFinite()) {
                return true;
            }
        }
        return false;
    }
}
