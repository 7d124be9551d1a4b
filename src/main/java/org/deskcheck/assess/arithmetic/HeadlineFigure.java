// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.BlockRole;

/**
 * A figure of the headline that the text does not bear out, while it gives other figures of the unit. A headline may
 * round, and it may add up two figures of the text.
 */
final class HeadlineFigure implements Rule {

    /** With fewer figures the text may well be cut off or behind a paywall. */
    private static final int LEAST = 2;

    private static final int MOST_ADDENDS = 6;
    private static final Set<String> JOINS = Set.of("and", "plus", "&");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        List<Figure> body = article.sentences().stream()
                .filter(sentence -> sentence.sentence().role() != BlockRole.HEADLINE)
                .flatMap(sentence -> sentence.figures().stream())
                .toList();
        return article.sentences().stream()
                .filter(sentence -> sentence.sentence().role() == BlockRole.HEADLINE)
                .flatMap(sentence -> sentence.figures().stream())
                .filter(HeadlineFigure::isMeasured)
                .flatMap(figure -> check(article, figure, body).stream());
    }

    private static boolean isMeasured(Figure figure) {
        return (figure.kind() == FigureKind.MONEY || figure.kind() == FigureKind.QUANTITY)
                && PartList.isLike(figure, figure)
                && figure.interval().isBounded();
    }

    private static Optional<Finding> check(FiguredArticle article, Figure figure, List<Figure> body) {
        List<Figure> like = body.stream()
                .filter(other -> other.kind() == figure.kind() && other.unit().equals(figure.unit()))
                .toList();
        boolean given = like.stream().anyMatch(other -> isBorneOut(figure, other)) || isSum(article, figure);
        if (given || like.size() < LEAST) {
            return Optional.empty();
        }
        return Optional.of(Findings.of(
                article,
                "headline-unsupported",
                Optional.of(Outcome.UNSUPPORTED),
                Level.WARNING,
                "The headline says " + figure.text() + ", which the text does not bear out.",
                List.of(figure),
                ""));
    }

    private static boolean isBorneOut(Figure headline, Figure text) {
        return headline.interval().overlaps(text.interval())
                || headline.value().compareTo(text.value()) == 0
                || text.high()
                        .filter(high -> high.compareTo(headline.value()) == 0)
                        .isPresent();
    }

    /** "$3 million for land and $2 million for plant" bear out a headline of $5 million; "from 3 to 2" does not. */
    private static boolean isSum(FiguredArticle article, Figure headline) {
        return article.sentences().stream().anyMatch(sentence -> {
            List<Figure> addends = sentence.figures().stream()
                    .filter(figure -> PartList.isLike(figure, headline))
                    .toList();
            return addends.size() >= 2
                    && addends.size() <= MOST_ADDENDS
                    && sentence.between(addends.get(0), addends.get(addends.size() - 1)).stream()
                            .anyMatch(JOINS::contains)
                    && Computation.sum(addends).interval().overlaps(headline.interval());
        });
    }
}
