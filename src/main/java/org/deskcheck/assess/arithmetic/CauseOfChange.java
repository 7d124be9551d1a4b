// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/**
 * An amount named as the cause of a rise between two levels: "adds $2 million, lifting revenue from $3 million to
 * $5 million". When the rise is another amount the article may have left something out, so this asks rather than objects.
 */
final class CauseOfChange implements Rule {

    private static final String NAME = "growth";
    private static final Set<String> LIFTS =
            Set.of("boosting", "lifting", "raising", "bringing", "increasing", "taking", "pushing", "growing");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.figures().size() >= 2)
                .flatMap(sentence -> check(article, sentence).stream());
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence) {
        List<Figure> amounts = sentence.figures().stream()
                .flatMap(figure -> Change.levels(sentence, figure).stream())
                .filter(figure ->
                        PartList.isLike(figure, figure) || figure.per().equals(Optional.of("year")))
                .filter(figure -> figure.step().isPresent() && Share.positive(Computation.printed(figure)))
                .toList();
        if (amounts.size() != 3 || !isWorded(sentence, amounts)) {
            return Optional.empty();
        }
        Figure cause = amounts.get(0);
        Figure from = amounts.get(1);
        Figure to = amounts.get(2);
        BigDecimal rise = to.value().subtract(from.value());
        Computation computed = new Computation(
                rise, Computation.printed(to).minus(Computation.printed(from)), to.text() + " − " + from.text());
        return rise.signum() > 0 ? Optional.of(finding(article, List.of(cause, from, to), computed)) : Optional.empty();
    }

    private static boolean isWorded(FiguredSentence sentence, List<Figure> amounts) {
        boolean oneUnit = amounts.stream()
                .allMatch(figure -> figure.unit().equals(amounts.get(0).unit())
                        && figure.kind() == amounts.get(0).kind());
        return oneUnit
                && sentence.between(amounts.get(0), amounts.get(1)).stream().anyMatch(LIFTS::contains)
                && sentence.before(amounts.get(1), 3).contains("from")
                && (amounts.get(1).span().equals(amounts.get(2).span())
                        || sentence.before(amounts.get(2), 3).contains("to"));
    }

    private static Finding finding(FiguredArticle article, List<Figure> figures, Computation computed) {
        Figure cause = figures.get(0);
        Outcome outcome = computed.against(cause).isVerified() ? computed.against(cause) : Outcome.NOT_DERIVABLE;
        String formula = computed.formula() + " = " + Amount.spoken(computed.value(), cause);
        String message = outcome.isVerified()
                ? "The rise is the amount of " + cause.text() + " named as its cause: " + formula + "."
                : "The rise is not the amount of " + cause.text() + " named as its cause: " + formula
                        + "; the article does not say what makes the difference.";
        return Findings.of(article, NAME, Optional.of(outcome), Level.NOTE, message, figures, formula);
    }
}
