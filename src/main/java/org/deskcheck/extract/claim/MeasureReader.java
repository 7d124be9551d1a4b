// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deskcheck.extract.syntax.Arguments;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Chunk.Kind;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;

/** What a figure measures, in the canonical words of {@code measures.tsv}; nothing when no measure is near enough. */
final class MeasureReader {

    private static final Set<String> JOINS = Set.of("of", "in", "at", "for", "worth");
    /** What an amount is when these verbs govern it and no noun says. */
    private static final Map<String, String> BY_VERB =
            Map.of("invest", "investment", "spend", "spending", "budget", "spending");

    /** Verbs of which a sum is what they lead to, and the preposition that leads there. */
    private static final Map<String, String> SUMS_UP =
            Map.of("add", "to", "amount", "to", "come", "to", "sum", "to", "arrive", "at");

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
                .or(() -> figure.flatMap(f -> listed(phrases, place, f)))
                .or(() -> worth(phrases, place, fitting))
                .or(() -> clause.verbOf(place).flatMap(verb -> ofVerb(phrases, verb, fitting)))
                .or(() -> gerund(clause, place, figure))
                .or(() -> summedUp(clause, place, fitting))
                .or(() -> figure.filter(f -> f.kind() == FigureKind.MONEY)
                        .flatMap(f -> clause.verbOf(place))
                        .map(verb -> BY_VERB.get(phrases.lemma(verb))));
    }

    /** "$5 million in hosting and high-performance computing contracts": the last of a list that a preposition joins. */
    private Optional<String> listed(Phrases phrases, Chunk place, Figure figure) {
        int first = place.index() + 2;
        if (!phrases.is(first - 1, Kind.PREPOSITION) || !phrases.is(first, Kind.NOUN)) {
            return Optional.empty();
        }
        int end = first;
        while (phrases.is(end, Kind.NOUN) || phrases.is(end, Kind.AND) || isParticiple(phrases, end)) {
            end++;
        }
        boolean clause = phrases.is(end, Kind.VERB);
        boolean joins = JOINS.contains(phrases.word(phrases.chunks().get(first - 1)));
        return clause || !joins
                ? Optional.empty()
                : measures.in(
                        phrases.sentence()
                                .tokens()
                                .subList(
                                        phrases.chunks().get(first).first(),
                                        phrases.chunks().get(end - 1).end()),
                        figure);
    }

    private static boolean isParticiple(Phrases phrases, int index) {
        return phrases.is(index, Kind.VERB)
                && phrases.verb(phrases.chunks().get(index)).participle()
                && phrases.is(index + 1, Kind.NOUN);
    }

    /** "Contracts worth $5 million": the tagger makes an adjective of "worth" as often as a preposition. */
    private static Optional<String> worth(Phrases phrases, Chunk place, Function<Chunk, Optional<String>> measure) {
        int before = place.index() - 1;
        boolean worth = phrases.at(before)
                .filter(chunk -> phrases.word(chunk).equals("worth"))
                .isPresent();
        return worth && phrases.is(before - 1, Kind.NOUN)
                ? phrases.at(before - 1).flatMap(measure)
                : Optional.empty();
    }

    /** "Spending on tunnels has reached $5 million": at the head of a clause the tagger makes a verb of it. */
    private Optional<String> gerund(Clause clause, Chunk place, Optional<Figure> figure) {
        Phrases phrases = clause.phrases();
        Optional<Chunk> head = phrases.at(clause.first()).filter(chunk -> chunk.is(Kind.VERB));
        boolean subject = head.isPresent()
                && phrases.is(clause.first() + 1, Kind.PREPOSITION)
                && clause.verbOf(place)
                        .filter(verb -> verb.index() > clause.first()
                                && phrases.verb(verb).isFinite())
                        .isPresent();
        return subject ? figure.flatMap(f -> measures.in(phrases.tokens(head.orElseThrow()), f)) : Optional.empty();
    }

    /**
     * "Contracts that miners have signed add up to $5 million", "X has counted the contracts and arrives at $5 million": what
     * is summed up stands somewhere before the verb in its clause, or before a clause without a subject, and may be of one
     * measure only.
     */
    private static Optional<String> summedUp(Clause clause, Chunk place, Function<Chunk, Optional<String>> measure) {
        Phrases phrases = clause.phrases();
        Optional<Chunk> sum = clause.verbOf(place).filter(verb -> leadsTo(phrases, verb, place));
        if (sum.isEmpty()) {
            return Optional.empty();
        }
        List<Chunk> nouns = phrases.chunks().subList(0, sum.get().index()).stream()
                .filter(chunk -> chunk.is(Kind.NOUN))
                .toList();
        List<Chunk> own =
                nouns.stream().filter(chunk -> chunk.index() >= clause.first()).toList();
        List<String> found = (own.isEmpty() ? nouns : own)
                .stream()
                        .flatMap(chunk -> measure.apply(chunk).stream())
                        .distinct()
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** "Totals $5 million", "adds up to over $5 million": "added $5 million to its stake" sums nothing up. */
    private static boolean leadsTo(Phrases phrases, Chunk verb, Chunk place) {
        int before = place.index() - 1;
        while (phrases.is(before, Kind.OTHER)) {
            before--;
        }
        String lemma = phrases.lemma(verb);
        boolean total = lemma.equals("total") && verb.index() < place.index();
        return total
                || verb.index() < before
                        && phrases.is(before, Kind.PREPOSITION)
                        && phrases.word(phrases.chunks().get(before)).equals(SUMS_UP.get(lemma));
    }

    private static Optional<String> joined(
            Phrases phrases, int preposition, int noun, Function<Chunk, Optional<String>> measure) {
        if (!phrases.is(preposition, Kind.PREPOSITION) || !phrases.is(noun, Kind.NOUN)) {
            return Optional.empty();
        }
        String word = phrases.word(phrases.chunks().get(preposition));
        boolean joins = JOINS.contains(word);
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
