// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.extract.syntax.Chunk;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.Attribution;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.text.Span;

/** Reads the claims of one sentence, field by field. */
final class ClaimReader {

    private final ModalityReader modalities;
    private final AttributionReader attributions;
    private final MeasureReader measures;
    private final DirectionReader directions;
    private final SubjectReader subjects;
    private final MatterReader matters;
    private final EventReader events = new EventReader();
    private final MarketReader markets;
    private final TrendReader trends;

    private ClaimReader(ModalityReader modalities, AttributionReader attributions) {
        this.modalities = modalities;
        this.attributions = attributions;
        Measures table = Measures.read();
        DescribedSets sets = new DescribedSets();
        this.measures = new MeasureReader(table);
        this.directions = new DirectionReader();
        this.subjects = new SubjectReader(measures);
        this.matters = new MatterReader(sets);
        this.markets = new MarketReader(table, directions);
        this.trends = new TrendReader(sets);
    }

    /** A reader with the tables that the program ships with. */
    static ClaimReader read() {
        return new ClaimReader(ModalityReader.read(), AttributionReader.read());
    }

    /**
     * The claims of a sentence.
     *
     * @param carried whom "it" stands for
     * @param topic the ids of whom a sentence that names nobody speaks
     * @param numbers the index of each figure of the article
     * @param ids gives ids
     */
    List<Claim> read(
            Phrases phrases,
            Optional<EntityMention> carried,
            List<String> topic,
            Map<Figure, Integer> numbers,
            ClaimIds ids) {
        Sentence shared = new Sentence(
                phrases,
                Clause.of(phrases),
                carried,
                attributions.of(phrases),
                about(phrases, carried),
                topic,
                Terms.of(phrases));
        List<Claim> claims = new ArrayList<>();
        for (Figure figure : phrases.figures()) {
            phrases.holding(figure.span())
                    .ifPresent(place -> claims.add(claim(
                            shared,
                            place,
                            Optional.of(figure),
                            Optional.ofNullable(numbers.get(figure)),
                            figure.text(),
                            ids)));
        }
        if (phrases.figures().isEmpty()
                && phrases.sentence().role().isProse()
                && !phrases.entities().isEmpty()) {
            Statement.in(phrases, directions, measures)
                    .ifPresent(place -> claims.add(claim(shared, place, Optional.empty(), Optional.empty(), "", ids)));
        }
        said(phrases)
                .forEach(said -> phrases.holding(said.span())
                        .map(place -> claim(
                                shared,
                                place,
                                Optional.empty(),
                                Optional.empty(),
                                phrases.text().slice(said.span()),
                                ids))
                        .map(claim -> said.recast(claim, phrases.text()))
                        .ifPresent(claims::add));
        return claims;
    }

    /** What the sentence settles without a figure. */
    private List<Said> said(Phrases phrases) {
        List<Said> said = new ArrayList<>(events.of(phrases));
        said.addAll(RatioReader.of(phrases));
        said.addAll(markets.of(phrases));
        said.addAll(trends.of(phrases));
        return said;
    }

    /** What all claims of a sentence share. */
    private record Sentence(
            Phrases phrases,
            List<Clause> clauses,
            Optional<EntityMention> carried,
            Attribution attribution,
            List<String> about,
            List<String> topic,
            List<String> terms) {

        Clause clauseOf(Span place) {
            return clauses.stream()
                    .filter(c -> c.holds(place))
                    .findFirst()
                    .orElse(new Clause(phrases, 0, phrases.chunks().size()));
        }

        /** The clause when the sentence has figures in several, or else the sentence. */
        Span spanFor(Clause clause) {
            long withFigures = clauses.stream()
                    .filter(c -> phrases.figures().stream().anyMatch(f -> c.holds(f.span())))
                    .count();
            return withFigures > 1 ? clause.span() : phrases.sentence().span();
        }
    }

    private Claim claim(
            Sentence in, Chunk place, Optional<Figure> figure, Optional<Integer> number, String mark, ClaimIds ids) {
        Phrases phrases = in.phrases();
        Span at = figure.map(Figure::span).orElse(phrases.span(place));
        Clause clause = in.clauseOf(at);
        Optional<String> subject = subjects.of(clause, place, in.carried());
        Optional<String> measure = measures.of(clause, place, figure);
        Optional<String> period = PeriodReader.of(phrases, clause.span(), at);
        Modality modality = modalities.of(clause, place);
        Optional<Direction> direction = directions.of(clause, place, figure);
        Worthiness worthiness = new Worthiness()
                .figure(figure)
                .modality(modality)
                .add(!in.about().isEmpty(), 15)
                .add(subject.isPresent(), 5)
                .add(measure.isPresent(), 10)
                .add(period.isPresent(), 10)
                .add(direction.isPresent(), 5)
                .add(phrases.chunks().stream().anyMatch(c -> Statement.isSuperlative(phrases, c)), 10);
        List<String> matter = new ArrayList<>(matters.of(clause, place));
        markets.of(phrases, clause.span(), measure).ifPresent(matter::add);
        Span span = in.spanFor(clause);
        String sentence = phrases.text().slice(phrases.sentence().span());
        return new Claim(
                ids.next(sentence, mark),
                span,
                phrases.text().slice(span),
                subject,
                measure,
                ScopeReader.of(clause, place, figure),
                period,
                number,
                modality,
                direction,
                in.attribution(),
                worthiness.value(),
                About.of(in.about(), in.topic(), subject, phrases, matter),
                in.terms());
    }

    private static List<String> about(Phrases phrases, Optional<EntityMention> carried) {
        List<String> ids = phrases.entities().stream()
                .filter(SubjectReader::isBody)
                .map(EntityMention::id)
                .distinct()
                .sorted()
                .toList();
        return ids.isEmpty() ? carried.map(EntityMention::id).stream().toList() : ids;
    }
}
