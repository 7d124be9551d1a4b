// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Interval;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/** A ratio in words between two levels: "$9 million, nearly double the $4.6 million of last year". */
final class RatioWords implements Rule {

    private static final String NAME = "ratio";
    private static final int NEAR = 8;
    private static final Map<String, BigDecimal> RATIOS = Map.ofEntries(
            Map.entry("double", BigDecimal.valueOf(2)),
            Map.entry("doubling", BigDecimal.valueOf(2)),
            Map.entry("twice", BigDecimal.valueOf(2)),
            Map.entry("triple", BigDecimal.valueOf(3)),
            Map.entry("tripling", BigDecimal.valueOf(3)),
            Map.entry("quadruple", BigDecimal.valueOf(4)),
            Map.entry("quadrupling", BigDecimal.valueOf(4)));
    private static final Set<String> BELOW = Set.of("nearly", "almost", "roughly", "about", "approximately", "close");
    private static final Set<String> ABOVE = Set.of("more", "over");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream().flatMap(sentence -> {
            List<Figure> figures = sentence.figures().stream()
                    .filter(figure -> PartList.isLike(figure, figure))
                    .toList();
            return Stream.iterate(0, i -> i + 1 < figures.size(), i -> i + 1)
                    .flatMap(i -> check(article, sentence, figures.get(i), figures.get(i + 1)).stream());
        });
    }

    private static Optional<Finding> check(
            FiguredArticle article, FiguredSentence sentence, Figure later, Figure earlier) {
        List<String> words = sentence.between(later, earlier);
        Optional<String> ratio = words.stream().filter(RATIOS::containsKey).findFirst();
        boolean readable = ratio.isPresent()
                && words.size() <= NEAR
                && PartList.isLike(later, earlier)
                && later.interval().isBounded()
                && Share.positive(Computation.printed(later))
                && Share.positive(Computation.printed(earlier));
        if (!readable) {
            return Optional.empty();
        }
        BigDecimal factor = RATIOS.getOrDefault(ratio.orElseThrow(), BigDecimal.ONE);
        Interval computed = Computation.printed(later).dividedBy(Computation.printed(earlier));
        return outcome(computed, allowed(factor, words), factor)
                .map(outcome -> finding(article, List.of(later, earlier), ratio.orElseThrow(), computed, outcome));
    }

    /** What the words allow: "nearly" a tenth less, "more than" any more, the bare word a twentieth either way. */
    private static Interval allowed(BigDecimal factor, List<String> words) {
        BigDecimal low = factor.multiply(new BigDecimal(words.stream().anyMatch(BELOW::contains) ? "0.9" : "0.95"));
        BigDecimal high = factor.multiply(new BigDecimal("1.05"));
        return words.stream().anyMatch(ABOVE::contains)
                ? new Interval(Optional.of(factor), Optional.empty())
                : Interval.of(low, high);
    }

    /** A ratio that is off by a little is a matter of style, by more than a quarter a mistake. */
    private static Optional<Outcome> outcome(Interval computed, Interval allowed, BigDecimal factor) {
        if (computed.overlaps(allowed)) {
            return Optional.of(Outcome.CONSISTENT_WITHIN_ROUNDING);
        }
        Interval tolerable =
                Interval.of(factor.multiply(new BigDecimal("0.75")), factor.multiply(new BigDecimal("1.25")));
        boolean wide = allowed.high().isEmpty() && !computed.isBelow(tolerable);
        return computed.overlaps(tolerable) || wide ? Optional.empty() : Optional.of(Outcome.INCONSISTENT);
    }

    private static Finding finding(
            FiguredArticle article, List<Figure> levels, String word, Interval computed, Outcome outcome) {
        String low = Amount.ratio(computed.low().orElseThrow());
        String high = Amount.ratio(computed.high().orElseThrow());
        String formula = levels.get(0).text() + " / " + levels.get(1).text() + " = " + low + " to " + high;
        String message = outcome.isVerified()
                ? "The word \"" + word + "\" fits the two figures: " + formula + "."
                : "The word \"" + word + "\" does not fit the two figures: " + formula + ".";
        Level level = Findings.level(outcome);
        return Findings.of(article, NAME, Optional.of(outcome), level, message, levels, formula);
    }
}
