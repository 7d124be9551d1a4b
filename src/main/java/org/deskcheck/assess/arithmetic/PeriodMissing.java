// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;

/**
 * An amount of something that flows, such as spending or revenue, in an article without a date that says of no time what it is
 * for: a month's or a year's. In a dated article the reader may take it for the last year's.
 */
final class PeriodMissing implements Rule {

    private static final String NAME = "period-missing";
    private static final Set<String> FLOWS = Set.of(
            "capital expenditure",
            "construction spending",
            "spending",
            "operating expense",
            "revenue",
            "net income",
            "net loss",
            "operating profit",
            "gross profit",
            "EBITDA",
            "production",
            "electricity demand");

    private static final Set<String> AREAS = Set.of("ac", "ha");
    private static final Set<String> JOINS = Set.of("and", "or", "plus", ",", ";");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        if (article.extraction().article().published().isPresent()) {
            return Stream.empty();
        }
        Set<String> told = new HashSet<>();
        return article.extraction().claims().stream()
                .filter(claim -> isFlow(claim, article))
                .filter(claim -> told.add(claim.measure().orElseThrow()))
                .map(claim -> finding(article, claim));
    }

    private static boolean isFlow(Claim claim, FiguredArticle article) {
        Optional<Figure> figure = claim.figure().map(article.extraction().figures()::get);
        return figure.filter(f -> PartList.isLike(f, f) && !isArea(f)).isPresent()
                && claim.measure().filter(FLOWS::contains).isPresent()
                && claim.period().isEmpty()
                && claim.modality() == Modality.FACT
                && claim.direction().isEmpty()
                && Stream.of(claim.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .noneMatch(TimeWords::contain)
                && figure.filter(f -> isOfBudget(article, f)).isEmpty();
    }

    /** "500 square feet of production space" do not flow. */
    private static boolean isArea(Figure figure) {
        return figure.unit()
                .filter(unit -> unit.endsWith("²") || AREAS.contains(unit))
                .isPresent();
    }

    /** "$6 million of the $8 million allowed": what has been spent of a sum, however long it took. */
    private static boolean isOfBudget(FiguredArticle article, Figure figure) {
        Optional<FiguredSentence> sentence = article.sentence(figure);
        List<Figure> figures = sentence.map(FiguredSentence::figures).orElse(List.of());
        int place = figures.indexOf(figure);
        return IntStream.of(place - 1, place)
                .filter(first -> place >= 0 && first >= 0 && first + 1 < figures.size())
                .anyMatch(first -> isPartOf(sentence.orElseThrow(), figures.get(first), figures.get(first + 1)));
    }

    /** "Of an allotted": not "of its own money and". */
    private static boolean isPartOf(FiguredSentence sentence, Figure part, Figure whole) {
        List<String> between = sentence.between(part, whole);
        return PartList.isLike(part, whole)
                && Share.isOf(between)
                && between.stream().noneMatch(JOINS::contains);
    }

    private static Finding finding(FiguredArticle article, Claim claim) {
        Figure figure = article.extraction().figures().get(claim.figure().orElseThrow());
        String message = "%s of %s: the article does not say for what period, and has no date."
                .formatted(capital(claim.measure().orElseThrow()), figure.text());
        return Findings.of(article, NAME, Optional.empty(), Level.NOTE, message, List.of(figure), "");
    }

    private static String capital(String measure) {
        return Character.toUpperCase(measure.charAt(0)) + measure.substring(1);
    }
}
