// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.syntax.Chunk.Kind;

/** Who does what in a sentence: the noun phrases that belong to a verb, by their order and the prepositions before them. */
public final class Arguments {

    private static final Set<String> RELATIVES = Set.of("which", "that", "whom");

    private final Phrases phrases;
    private final Clauses clauses;

    /** Arguments in a sentence. */
    public Arguments(Phrases phrases) {
        this.phrases = phrases;
        this.clauses = new Clauses(phrases);
    }

    /** The noun phrase that is the grammatical subject of a verb, or that the participle describes. */
    public Optional<Chunk> subject(Chunk verb) {
        return new Subjects(phrases, clauses).of(verb);
    }

    /** The subject of a verb with all that share it: "X and Y", "X, a maker of tools, and Y, a bank, signed". */
    public List<Chunk> subjects(Chunk verb) {
        List<Chunk> subjects = new ArrayList<>();
        Optional<Chunk> first = subject(verb);
        first.ifPresent(chunk -> subjects.addAll(list(chunk.index())));
        if (first.isEmpty() || !phrases.isProper(first.get())) {
            return subjects;
        }
        int from = subjects.get(subjects.size() - 1).index() + 1;
        for (int i = from; i < verb.index() && !ends(phrases.chunks().get(i)); i++) {
            if (phrases.is(i, Kind.AND) && joinsSubject(from, i)) {
                subjects.add(phrases.chunks().get(i + 1));
            }
        }
        return subjects;
    }

    /** Whether "and" after an apposition joins a second named subject to the first. */
    private boolean joinsSubject(int from, int and) {
        boolean setOff = phrases.is(afterBrackets(from), Kind.COMMA);
        boolean listed = phrases.is(and - 1, Kind.NOUN)
                && phrases.isProper(phrases.chunks().get(and - 1));
        int next = afterBrackets(and + 2);
        boolean subject = phrases.is(next, Kind.COMMA)
                || phrases.is(next, Kind.VERB)
                        && phrases.verb(phrases.chunks().get(next)).isFinite();
        return setOff
                && !listed
                && subject
                && phrases.is(and + 1, Kind.NOUN)
                && phrases.name(phrases.chunks().get(and + 1)).isPresent()
                && !phrases.isPlace(phrases.chunks().get(and + 1));
    }

    private int afterBrackets(int from) {
        int at = from;
        while (phrases.is(at, Kind.OPEN)) {
            at = clauses.closing(at, phrases.chunks().size()) + 1;
        }
        return at;
    }

    /** The noun phrase that a verb acts on: the first after it without a preposition, or what its relative pronoun means. */
    public Optional<Chunk> object(Chunk verb) {
        int at = verb.index() + 1;
        while (phrases.is(at, Kind.OTHER)) {
            at++;
        }
        at += boundAt(at);
        return phrases.is(at, Kind.NOUN)
                ? phrases.at(clauses.pastPossessive(at, phrases.chunks().size()))
                : antecedent(verb);
    }

    /** How many chunks of "up to 5 million shares" say a bound and no place. */
    private int boundAt(int at) {
        boolean to = phrases.is(at, Kind.PREPOSITION)
                && phrases.word(phrases.chunks().get(at)).equals("to");
        if (to && isUp(at - 1)) {
            return 1;
        }
        return isUp(at) && phrases.is(at + 1, Kind.PREPOSITION) ? 2 : 0;
    }

    private boolean isUp(int at) {
        return phrases.at(at).filter(c -> phrases.word(c).equals("up")).isPresent();
    }

    /** "X, which Y bought": the noun phrase that the pronoun before the subject stands for. */
    private Optional<Chunk> antecedent(Chunk verb) {
        int start = clauses.start(verb.index());
        boolean relative = phrases.is(start - 1, Kind.MARK)
                && RELATIVES.contains(phrases.word(phrases.chunks().get(start - 1)))
                && clauses.firstFree(start, verb.index()).isPresent();
        return relative && !phrases.verb(verb).passive() ? clauses.before(start - 1) : Optional.empty();
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
        at += at > from ? boundAt(at) : 0;
        if (!phrases.is(at, Kind.NOUN)) {
            return list;
        }
        at = clauses.pastPossessive(at, phrases.chunks().size());
        list.add(phrases.chunks().get(at));
        boolean names = phrases.isProper(list.get(0)) || isJoinedPronoun(list.get(0));
        int next = afterSeparators(at + 1);
        while (names && next > at + 1 && phrases.is(next, Kind.NOUN)) {
            int end = clauses.pastPossessive(next, phrases.chunks().size());
            if (!phrases.isProper(phrases.chunks().get(end))
                    || isDescription(next)
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

    /** "it and X". */
    private boolean isJoinedPronoun(Chunk noun) {
        return phrases.lemma(noun).equals("it") && phrases.is(noun.index() + 1, Kind.AND);
    }

    /** "X, a Leading Platform": what an article opens tells what X is. */
    private boolean isDescription(int index) {
        return Set.of("a", "an").contains(phrases.word(phrases.chunks().get(index)));
    }

    /** ", and X signed": what follows the comma is the subject of a clause of its own, unless the list itself has one. */
    private boolean opensClause(int at, int next) {
        boolean verbAfter = phrases.is(next + 1, Kind.VERB)
                && phrases.verb(phrases.chunks().get(next + 1)).isFinite();
        return verbAfter && clauses.hasVerbBefore(at);
    }

    private int afterSeparators(int from) {
        int at = from;
        while (phrases.is(at, Kind.COMMA) || phrases.is(at, Kind.AND) || phrases.is(at, Kind.OPEN)) {
            at = phrases.is(at, Kind.OPEN)
                    ? clauses.closing(at, phrases.chunks().size()) + 1
                    : at + 1;
        }
        return at;
    }
}
