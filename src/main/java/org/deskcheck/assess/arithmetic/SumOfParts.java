// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.deskcheck.assess.arithmetic.FiguredSentence.lemma;
import static org.deskcheck.assess.arithmetic.FiguredSentence.word;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/**
 * A total and the parts that the wording ties to it: "$50 million, comprising $30 million and $20 million", or "The
 * package includes $30 million and $20 million" directly after the sentence with the total.
 */
final class SumOfParts implements Rule {

    private static final String NAME = "sum-of-parts";

    /** After these the parts are all the parts, so that they must reach the total. */
    private static final Set<String> ALL_PARTS = Set.of("comprise", "consist", "compose", "split", "divide");
    /** After these there may be parts that are not named, so that the parts may only not exceed the total. */
    private static final Set<String> SOME_PARTS = Set.of("include", "contain", "feature", "cover", "combine");

    private static final Set<String> POINTS_BACK = Set.of("the", "this", "that", "it", "these", "they", "its");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        List<Finding> findings = new ArrayList<>();
        for (FiguredSentence sentence : article.sentences()) {
            if (sentence.figures().size() >= 2) {
                openers(sentence.sentence().tokens())
                        .mapToObj(opener -> check(article, sentence, opener))
                        .flatMap(Optional::stream)
                        .forEach(findings::add);
            }
        }
        return findings.stream();
    }

    /** The places of the words that parts follow. */
    private static IntStream openers(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> isClosed(tokens, i) || SOME_PARTS.contains(lemma(tokens.get(i))));
    }

    /** "Comprises", "made up of": "makes up" alone says what one part is of the whole. */
    private static boolean isClosed(List<Token> tokens, int index) {
        String lemma = lemma(tokens.get(index));
        boolean up = index + 2 < tokens.size()
                && tokens.get(index + 1).text().equals("up")
                && tokens.get(index + 2).text().equals("of");
        return ALL_PARTS.contains(lemma) || lemma.equals("make") && up;
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence, int opener) {
        List<Token> tokens = sentence.sentence().tokens();
        Span place = tokens.get(opener).span();
        List<Figure> parts = PartList.after(sentence, place.end());
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<Figure> totals = totals(sentence.figures(), parts, place.begin());
        if (totals.isEmpty() && pointsBack(sentence)) {
            totals = article.before(sentence)
                    .map(preceding -> totals(preceding.figures(), parts, place.begin()))
                    .orElse(List.of());
        }
        return verdict(article, parts, totals, isClosed(tokens, opener));
    }

    private static boolean pointsBack(FiguredSentence sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        return !tokens.isEmpty() && POINTS_BACK.contains(word(tokens.get(0)));
    }

    private static List<Figure> totals(List<Figure> figures, List<Figure> parts, int before) {
        return figures.stream()
                .filter(figure -> figure.span().end() <= before && PartList.isLike(figure, parts.get(0)))
                .toList();
    }

    private static Optional<Finding> verdict(
            FiguredArticle article, List<Figure> parts, List<Figure> totals, boolean closed) {
        Computation sum = Computation.sum(parts);
        Optional<Figure> reached =
                totals.stream().filter(total -> sum.against(total).isVerified()).findFirst();
        if (reached.isPresent()) {
            return Optional.of(finding(article, parts, reached.get(), sum, sum.against(reached.get())));
        }
        // With two totals to choose from, or parts that need not be all parts, a mismatch proves nothing.
        boolean exceeds = totals.size() == 1 && totals.get(0).interval().isBelow(sum.interval());
        boolean fails = totals.size() == 1 && (closed || exceeds) && isPlausible(totals.get(0), parts);
        return fails
                ? Optional.of(finding(article, parts, totals.get(0), sum, sum.against(totals.get(0))))
                : Optional.empty();
    }

    /** A part that is itself far over the total shows that the two are about different things. */
    private static boolean isPlausible(Figure total, List<Figure> parts) {
        BigDecimal sum = Computation.sum(parts).value();
        return Computation.areNear(sum, total.value(), BigDecimal.valueOf(2));
    }

    /** What is said of parts and their total, which the sum of the parts may make or not. */
    static Finding finding(FiguredArticle article, List<Figure> parts, Figure total, Computation sum, Outcome outcome) {
        String result = Amount.spoken(sum.value(), total);
        String formula = sum.formula() + " = " + result;
        String message = switch (outcome) {
            case CONSISTENT -> "The parts add up to the total of " + total.text() + ": " + formula + ".";
            case CONSISTENT_WITHIN_ROUNDING ->
                "The parts add up to the total of " + total.text() + " within the printed precision: " + formula + ".";
            default -> "The parts do not add up: " + formula + ", but the total is given as " + total.text() + ".";
        };
        List<Figure> evidence = new ArrayList<>(parts);
        evidence.add(0, total);
        return Findings.of(article, NAME, Optional.of(outcome), Findings.level(outcome), message, evidence, formula);
    }
}
