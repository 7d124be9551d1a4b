// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk.Kind;

/** Who does what in a sentence: the noun phrases that belong to a verb, by their order and the prepositions before them. */
public final class Arguments {

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

    /** Arguments in a sentence. */
    public Arguments(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The noun phrase that is the grammatical subject of a verb, or that the participle describes. */
    public Optional<Chunk> subject(Chunk verb) {
        return subject(verb, DEPTH);
    }

    private Optional<Chunk> subject(Chunk verb, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        Verb form = phrases.verb(verb);
        if (form.participle() && form.passive()) {
            return before(verb.index()).or(() -> ofMatrix(verb, depth));
        }
        return form.isFinite() ? ofFinite(verb, depth) : ofMatrix(verb, depth);
    }

    /** The noun phrase right before, a comma or a bracket aside. */
    private Optional<Chunk> before(int index) {
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
        int from = clauseStart(verb.index());
        Optional<Chunk> own = firstFree(from, verb.index());
        if (own.isPresent()) {
            return own;
        }
        if (phrases.is(from, Kind.NOUN) && from < verb.index() && opensReport(from - 1)) {
            return phrases.at(pastPossessive(from, verb.index()));
        }
        if (phrases.is(from - 1, Kind.MARK)) {
            Optional<Chunk> antecedent = before(from - 1);
            if (antecedent.isPresent()) {
                return antecedent;
            }
        }
        for (int i = from - 1; i >= 0; i--) {
            if (phrases.is(i, Kind.VERB)) {
                return subject(phrases.chunks().get(i), depth - 1);
            }
        }
        return phrases.is(from - 1, Kind.STOP) ? firstFree(clauseStart(from - 1), from - 1) : Optional.empty();
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
        Optional<Chunk> subject = firstFree(start, at);
        return subject.isPresent() && isSetOff(subject.get(), start, at) ? subject : Optional.empty();
    }

    /** Whether a comma follows a noun phrase, brackets aside, and no verb with a tense comes before it. */
    private boolean isSetOff(Chunk subject, int start, int end) {
        int next = subject.index() + 1;
        while (phrases.is(next, Kind.OPEN)) {
            next = closing(next, end) + 1;
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

    /** The index after the mark, verb or conjunction that ends the clause before. */
    private int clauseStart(int index) {
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

    private boolean hasVerbBefore(int index) {
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
    private Optional<Chunk> firstFree(int from, int end) {
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

    private int pastPossessive(int index, int end) {
        int at = index;
        while (phrases.isPossessive(phrases.chunks().get(at)) && at + 1 < end && phrases.is(at + 1, Kind.NOUN)) {
            at++;
        }
        return at;
    }

    private int closing(int opening, int end) {
        int at = opening;
        while (at < end - 1 && !phrases.is(at, Kind.CLOSE)) {
            at++;
        }
        return at;
    }

    /** The noun phrase that a verb acts on: the first after it without a preposition. */
    public Optional<Chunk> object(Chunk verb) {
        int at = verb.index() + 1;
        while (phrases.is(at, Kind.OTHER)) {
            at++;
        }
        return phrases.is(at, Kind.NOUN)
                ? phrases.at(pastPossessive(at, phrases.chunks().size()))
                : Optional.empty();
    }

    /**
     * The noun phrases after a chunk that a preposition governs, up to the next verb with a tense or the end of the
     * clause; a list counts as one phrase after another.
     *
     * @param from index of the chunk
     * @param preposition in lower case
     */
    public List<Chunk> governed(int from, String preposition) {
        for (int i = from + 1; i < phrases.chunks().size(); i++) {
            Chunk chunk = phrases.chunks().get(i);
            if (ends(chunk)) {
                break;
            }
            if (chunk.is(Kind.PREPOSITION) && phrases.word(chunk).equals(preposition)) {
                List<Chunk> list = list(i + 1);
                if (!list.isEmpty()) {
                    return list;
                }
            }
        }
        return List.of();
    }

    private boolean ends(Chunk chunk) {
        return chunk.is(Kind.STOP)
                || chunk.is(Kind.MARK)
                || chunk.is(Kind.VERB) && phrases.verb(chunk).isFinite();
    }

    /** A noun phrase and those that "and" or a comma joins to it, as long as they are of its kind: names with names. */
    public List<Chunk> list(int from) {
        List<Chunk> list = new ArrayList<>();
        int at = from;
        while (phrases.is(at, Kind.OTHER)) {
            at++;
        }
        if (!phrases.is(at, Kind.NOUN)) {
            return list;
        }
        at = pastPossessive(at, phrases.chunks().size());
        list.add(phrases.chunks().get(at));
        boolean names = phrases.isProper(list.get(0));
        int next = afterSeparators(at + 1);
        while (names && next > at + 1 && phrases.is(next, Kind.NOUN)) {
            int end = pastPossessive(next, phrases.chunks().size());
            if (!phrases.isProper(phrases.chunks().get(end))
                    || opensClause(at, end)
                    || phrases.isFigure(phrases.chunks().get(end))) {
                break;
            }
            list.add(phrases.chunks().get(end));
            at = end;
            next = afterSeparators(at + 1);
        }
        return list;
    }

    /** ", and X signed": what follows the comma is the subject of a clause of its own, unless the list itself has one. */
    private boolean opensClause(int at, int next) {
        boolean verbAfter = phrases.is(next + 1, Kind.VERB)
                && phrases.verb(phrases.chunks().get(next + 1)).isFinite();
        return verbAfter && hasVerbBefore(at);
    }

    private int afterSeparators(int from) {
        int at = from;
        while (phrases.is(at, Kind.COMMA) || phrases.is(at, Kind.AND) || phrases.is(at, Kind.OPEN)) {
            at = phrases.is(at, Kind.OPEN) ? closing(at, phrases.chunks().size()) + 1 : at + 1;
        }
        return at;
    }
}
