// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/**
 * A financing round: its amount and the post-money valuation give the valuation before it and the stake that it bought.
 * What the paragraph prints of these is held against them; only a match is sure to be meant so.
 */
final class PostMoney implements Rule {

    private static final int SENTENCES_ON = 3;
    private static final int NEAR = 4;
    private static final Set<String> STAKE = Set.of("stake", "share", "holding", "interest", "ownership");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream().flatMap(sentence -> {
            List<Figure> amounts =
                    sentence.figures().stream().filter(Amount::isMoney).toList();
            Optional<Figure> valuation = amounts.stream()
                    .filter(figure -> isPostMoney(sentence, figure))
                    .findFirst();
            Optional<Figure> round = amounts.stream()
                    .filter(figure -> valuation.filter(v -> isRound(figure, v)).isPresent())
                    .findFirst();
            return valuation.isPresent() && round.isPresent()
                    ? Stream.concat(Stream.of(sentence), article.after(sentence, SENTENCES_ON).stream())
                            .flatMap(near -> near.figures().stream()
                                    .flatMap(figure ->
                                            check(article, near, figure, round.get(), valuation.get()).stream()))
                    : Stream.empty();
        });
    }

    private static boolean isPostMoney(FiguredSentence sentence, Figure figure) {
        List<String> near = sentence.before(figure, NEAR + 1);
        return near.contains("post-money") || near.contains("post") && near.contains("money");
    }

    private static boolean isRound(Figure figure, Figure valuation) {
        return figure != valuation
                && PartList.isLike(figure, valuation)
                && Share.positive(Computation.printed(figure))
                && figure.value().compareTo(valuation.value()) < 0;
    }

    private static Optional<Finding> check(
            FiguredArticle article, FiguredSentence sentence, Figure figure, Figure round, Figure valuation) {
        if (PartList.isLike(figure, valuation)
                && figure.value().add(round.value()).compareTo(valuation.value()) == 0) {
            String formula = valuation.text() + " − " + round.text() + " = " + Amount.spoken(figure.value(), figure);
            return Optional.of(Findings.of(
                    article,
                    "sum-of-parts",
                    Optional.of(Outcome.CONSISTENT),
                    Level.NOTE,
                    "The valuation after the round less the round is the " + figure.text() + " before it: " + formula
                            + ".",
                    List.of(round, valuation, figure),
                    formula));
        }
        boolean stake =
                Share.isShare(figure) && sentence.after(figure, NEAR).stream().anyMatch(STAKE::contains);
        return stake ? stake(article, figure, round, valuation) : Optional.empty();
    }

    private static Optional<Finding> stake(FiguredArticle article, Figure percent, Figure round, Figure valuation) {
        BigDecimal bought =
                round.value().divide(valuation.value(), MathContext.DECIMAL64).movePointRight(2);
        if (!Computation.printed(percent).contains(bought)) {
            return Optional.empty();
        }
        String formula = round.text() + " / " + valuation.text() + " = " + Amount.percent(bought);
        return Optional.of(Findings.of(
                article,
                "share-of-base",
                Optional.of(Outcome.CONSISTENT_WITHIN_ROUNDING),
                Level.NOTE,
                "The round over the valuation after it is the stake of " + percent.text() + ": " + formula + ".",
                List.of(percent, round, valuation),
                formula));
    }
}
