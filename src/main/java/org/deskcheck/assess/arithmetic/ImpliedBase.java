// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/**
 * A level and, of the same measure, how much it has grown or what part of a whole it is: the level before, or the whole, can be
 * reckoned. When the article prints neither, an editor may want to look the base up: it is what a wrong percentage gives away.
 */
final class ImpliedBase implements Rule {

    private static final String GROWTH = "growth";
    private static final String SHARE = "share-of-base";
    private static final int SENTENCES = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        List<Figure> figures = article.extraction().figures();
        List<Claim> claims = article.extraction().claims().stream()
                .filter(claim -> claim.figure().isPresent()
                        && claim.measure().isPresent()
                        && claim.subject().isPresent())
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Figure percent = figures.get(claims.get(i).figure().orElseThrow());
            boolean share = isShareOfAll(article, percent);
            if (share || isGrowth(percent)) {
                level(article, claims, i)
                        .ifPresent(
                                level -> finding(article, level, percent, share).ifPresent(findings::add));
            }
        }
        return findings.stream();
    }

    /** Whether a figure is a growth to more than double. */
    static boolean isGrowth(Figure percent) {
        return Growth.isChange(percent)
                && percent.bound() == Bound.EXACT
                && percent.direction().equals(Optional.of(Direction.UP))
                && percent.value().compareTo(HUNDRED) > 0;
    }

    /** "2% of total spending", without an amount of it. */
    private static boolean isShareOfAll(FiguredArticle article, Figure percent) {
        return Share.isShare(percent)
                && percent.bound() == Bound.EXACT
                && article.sentence(percent)
                        .filter(sentence -> Share.isOfWhole(sentence, percent))
                        .isPresent();
    }

    /** The only amount of the same measure in the sentences before, whose subject says the same or more. */
    private static Optional<Figure> level(FiguredArticle article, List<Claim> claims, int percent) {
        Claim change = claims.get(percent);
        int begin = change.span().begin();
        List<Figure> levels = new ArrayList<>();
        for (int i = percent - 1; i >= 0 && i >= percent - SENTENCES; i--) {
            Claim claim = claims.get(i);
            Figure figure = article.extraction().figures().get(claim.figure().orElseThrow());
            if (claim.measure().equals(change.measure())
                    && PartList.isLike(figure, figure)
                    && claim.span().end() <= begin
                    && isSameSubject(
                            claim.subject().orElseThrow(), change.subject().orElseThrow())) {
                levels.add(figure);
            }
        }
        return levels.size() == 1 && levels.get(0).bound() == Bound.EXACT
                ? Optional.of(levels.get(0))
                : Optional.empty();
    }

    private static boolean isSameSubject(String one, String other) {
        return words(one).containsAll(words(other));
    }

    private static List<String> words(String subject) {
        return List.of(subject.toLowerCase(Locale.ROOT).split(" "));
    }

    /** The level before a growth, or the whole of a share, unless the article prints it. */
    static Optional<Finding> finding(FiguredArticle article, Figure level, Figure percent, boolean share) {
        BigDecimal divisor = share
                ? percent.value().divide(HUNDRED, MathContext.DECIMAL64)
                : percent.value().divide(HUNDRED, MathContext.DECIMAL64).add(BigDecimal.ONE);
        if (divisor.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal base = level.value().divide(divisor, new MathContext(3));
        boolean printed = article.extraction().figures().stream()
                .anyMatch(figure -> PartList.isLike(figure, level)
                        && Computation.printed(figure).contains(base));
        if (printed) {
            return Optional.empty();
        }
        String formula = level.text() + (share ? " / " + percent.text() : " / (1 + " + percent.text() + ")") + " = "
                + Amount.spoken(base, level);
        String message = share
                ? "The share of %s makes the whole %s, which the article does not print: %s."
                        .formatted(percent.text(), Amount.spoken(base, level), formula)
                : "The growth of %s makes the level before it %s, which the article does not print: %s."
                        .formatted(percent.text(), Amount.spoken(base, level), formula);
        return Optional.of(Findings.of(
                article,
                share ? SHARE : GROWTH,
                Optional.of(Outcome.NOT_DERIVABLE),
                Level.NOTE,
                message,
                List.of(level, percent),
                formula));
    }
}
