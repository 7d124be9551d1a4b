// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.BlockRole;

/**
 * Parts that the wording strings together, and the total that an earlier sentence gives: "notes supply $20 million, a loan
 * the remaining $15 million"; "the first is a placement of $20 million … the second a loan of $15 million"; or all the
 * amounts of one sentence after a "package". The total is searched for, so that a match is worth a note and a mismatch
 * proves nothing.
 */
final class RestOfTotal implements Rule {

    private static final String NAME = "sum-of-parts";
    private static final int BACK = 12;
    private static final int NEAR = 8;
    private static final int MOST_PARTS = 5;
    private static final Set<String> REST = Set.of("remaining", "remainder", "rest", "balance", "other");
    private static final Set<String> SECOND = Set.of("second", "other");
    private static final Set<String> COLLECTIVES =
            Set.of("package", "financing", "facility", "raise", "round", "programme", "program", "fundraising");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.sentence().role() != BlockRole.TABLE
                        && !sentence.figures().isEmpty())
                .flatMap(sentence -> parts(article, sentence).stream()
                        .filter(parts ->
                                parts.figures().size() >= 2 && parts.figures().size() <= MOST_PARTS)
                        .flatMap(parts -> total(article, sentence, parts).stream())
                        .limit(1));
    }

    /** The lists of parts that end in a sentence, the best bound first. */
    private static List<Parts> parts(FiguredArticle article, FiguredSentence sentence) {
        List<Parts> lists = new ArrayList<>();
        sentence.figures().stream()
                .filter(figure -> PartList.isLike(figure, figure) && isRest(sentence, figure))
                .findFirst()
                .ifPresent(rest -> lists.add(new Parts(with(firstParts(article, sentence, rest), rest), true)));
        sentence.figures().stream()
                .filter(figure -> PartList.isLike(figure, figure))
                .findFirst()
                .ifPresent(first -> lists.add(new Parts(like(sentence, first), false)));
        return lists;
    }

    /** The parts before the rest in its sentence, or else those of the nearest sentence of the paragraph that has any. */
    private static List<Figure> firstParts(FiguredArticle article, FiguredSentence sentence, Figure rest) {
        List<Figure> before = like(sentence, rest).stream()
                .filter(figure -> figure.span().end() <= rest.span().begin())
                .toList();
        return before.isEmpty()
                ? article.before(sentence, 2).stream()
                        .map(preceding -> like(preceding, rest))
                        .filter(figures -> !figures.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : before;
    }

    private static List<Figure> with(List<Figure> first, Figure last) {
        List<Figure> parts = new ArrayList<>(first);
        parts.add(last);
        return parts;
    }

    private static boolean isRest(FiguredSentence sentence, Figure figure) {
        List<String> words =
                sentence.words(sentence.sentence().span().begin(), figure.span().begin());
        List<String> near = words.subList(Math.max(0, words.size() - NEAR), words.size());
        boolean second = words.size() > 1 && words.get(0).equals("the") && SECOND.contains(words.get(1));
        return second || near.stream().anyMatch(REST::contains);
    }

    private static List<Figure> like(FiguredSentence sentence, Figure figure) {
        return sentence.figures().stream()
                .filter(other -> PartList.isLike(other, figure))
                .toList();
    }

    /** The nearest earlier amount that the parts make; parts that only share a sentence must make a "package". */
    private static Optional<Finding> total(FiguredArticle article, FiguredSentence sentence, Parts parts) {
        List<Figure> figures = parts.figures();
        Computation sum = Computation.sum(figures);
        return article.earlier(sentence, BACK).stream()
                .flatMap(before -> like(before, figures.get(0)).stream()
                        .filter(total ->
                                parts.bound() || before.after(total, 3).stream().anyMatch(COLLECTIVES::contains)))
                .filter(total -> !figures.contains(total) && sum.against(total) == Outcome.CONSISTENT)
                .findFirst()
                .map(total -> finding(article, figures, total, sum));
    }

    /**
     * A list of parts.
     *
     * @param figures the parts
     * @param bound whether words such as "the remaining" say that they are all the parts
     */
    private record Parts(List<Figure> figures, boolean bound) {}

    private static Finding finding(FiguredArticle article, List<Figure> parts, Figure total, Computation sum) {
        String formula = sum.formula() + " = " + Amount.spoken(sum.value(), total);
        List<Figure> evidence = new ArrayList<>(parts);
        evidence.add(total);
        Collections.sort(evidence, (a, b) -> a.span().compareTo(b.span()));
        return Findings.of(
                article,
                NAME,
                Optional.of(Outcome.CONSISTENT),
                Level.NOTE,
                "The parts add up to the total of " + total.text() + ": " + formula + ".",
                evidence,
                formula);
    }
}
