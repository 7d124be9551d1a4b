// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.Interval;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.BlockRole;

/**
 * A share whose base is named in words only: "20% of the contract, or $1.8 million", "$725 million covers 91% of it". The
 * candidate bases nearby are tried, and the one that reproduces the other figure is reported; a mismatch proves nothing.
 */
final class ShareOfEarlierBase implements Rule {

    private static final String NAME = "share-of-base";
    private static final int BACK = 12;
    private static final int NEAR = 9;
    /** Words by which the amount is the share put in another way. */
    private static final Set<String> EQUALS =
            Set.of("or", "(", "-lrb-", "equal", "equals", "representing", "contributes", "contribute");

    private static final Set<String> WHOLE = Set.of("whole", "total", "it", "that", "this", "them", "sum");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.sentence().role() != BlockRole.TABLE)
                .flatMap(sentence -> sentence.figures().stream()
                        // "Cash makes up 60%" was read as a rise; what has an amount as its equal is a share all the same.
                        .filter(figure -> Share.isShare(figure.withoutDirection()))
                        .flatMap(percent -> check(article, sentence, percent).stream()));
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence, Figure percent) {
        List<Figure> earlier = article.earlier(sentence, BACK).stream()
                .flatMap(before -> before.figures().stream())
                .filter(figure -> PartList.isLike(figure, figure) && isPositive(figure))
                .toList();
        boolean ofWhole = isOfWhole(sentence, percent);
        for (Figure own : sentence.figures()) {
            if (own == percent || !PartList.isLike(own, own) || !isPositive(own)) {
                continue;
            }
            boolean amount = isEqual(sentence, percent, own) || ofWhole;
            Optional<Finding> found = earlier.stream()
                    .filter(other -> PartList.isLike(own, other))
                    .flatMap(other -> Stream.concat(
                            amount ? match(article, percent, other, own).stream() : Stream.empty(),
                            ofWhole ? match(article, percent, own, other).stream() : Stream.empty()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isPositive(Figure figure) {
        boolean point =
                figure.bound() == Bound.EXACT || figure.bound() == Bound.ABOUT || figure.bound() == Bound.AT_MOST;
        return point && Share.positive(digits(figure));
    }

    /** What the printed digits allow, whatever the bound: the whole of "up to $80 billion" is eighty billion. */
    private static Interval digits(Figure figure) {
        BigDecimal half = figure.step().orElse(BigDecimal.ZERO).divide(BigDecimal.valueOf(2));
        return Interval.of(figure.value().subtract(half), figure.value().add(half));
    }

    /** "91% of it", "12.5% of the whole". */
    private static boolean isOfWhole(FiguredSentence sentence, Figure percent) {
        List<String> after =
                sentence.words(percent.span().end(), sentence.sentence().span().end());
        List<String> near = after.subList(0, Math.min(3, after.size()));
        return !near.isEmpty() && near.get(0).equals("of") && near.stream().anyMatch(WHOLE::contains);
    }

    private static boolean isEqual(FiguredSentence sentence, Figure percent, Figure amount) {
        boolean follows = amount.span().begin() >= percent.span().end();
        List<String> words = follows ? sentence.between(percent, amount) : sentence.between(amount, percent);
        return words.size() <= NEAR && words.stream().anyMatch(EQUALS::contains);
    }

    private static Optional<Finding> match(FiguredArticle article, Figure percent, Figure base, Figure amount) {
        if (amount.value().compareTo(base.value()) >= 0) {
            return Optional.empty();
        }
        BigDecimal value = percent.value().movePointLeft(2).multiply(base.value());
        // The base was searched for: the printed digits must meet, not only the widest reading of them.
        boolean exact = digits(amount).contains(value)
                || digits(percent)
                        .contains(amount.value()
                                .divide(base.value(), MathContext.DECIMAL64)
                                .movePointRight(2));
        if (!exact) {
            return Optional.empty();
        }
        Outcome outcome =
                value.compareTo(amount.value()) == 0 ? Outcome.CONSISTENT : Outcome.CONSISTENT_WITHIN_ROUNDING;
        String formula = percent.text() + " × " + base.text() + " = " + Amount.spoken(value, amount);
        String message = "The share and the amount of " + amount.text() + " fit each other when the whole is "
                + base.text() + ": " + formula + ".";
        return Optional.of(Findings.of(
                article,
                NAME,
                Optional.of(outcome),
                Level.NOTE,
                message,
                new ArrayList<>(List.of(percent, base, amount)),
                formula));
    }
}
