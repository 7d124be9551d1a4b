// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.deskcheck.assess.arithmetic.FiguredSentence.lemma;
import static org.deskcheck.assess.arithmetic.FiguredSentence.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.Token;

/**
 * An amount named as the cause of a rise between two levels: "adds $2 million, lifting revenue from $3 million to
 * $5 million". When the rise is another amount the article may have left something out, so this asks rather than objects.
 */
final class CauseOfChange implements Rule {

    private static final String NAME = "growth";
    private static final Set<String> JOINS = Set.of("and", "which", "that", "would", "will");
    /** Verbs whose subject makes their object rise. */
    static final Set<String> LIFTS =
            Set.of("boost", "lift", "raise", "bring", "increase", "take", "push", "grow", "drive", "expand", "move");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.figures().size() >= 2)
                .flatMap(sentence -> check(article, sentence).stream());
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence) {
        List<Figure> amounts = amounts(sentence);
        return amounts.size() == 3 && isWorded(sentence, amounts)
                ? verdict(article, amounts.get(0), amounts.get(1), amounts.get(2))
                : Optional.empty();
    }

    /** The amounts of a sentence that can be a cause or a level, the two of "from A to B" apart. */
    static List<Figure> amounts(FiguredSentence sentence) {
        return sentence.figures().stream()
                .flatMap(figure -> Change.levels(sentence, figure).stream())
                .filter(figure ->
                        PartList.isLike(figure, figure) || figure.per().equals(Optional.of("year")))
                .filter(figure -> figure.step().isPresent() && Share.positive(Computation.printed(figure)))
                .toList();
    }

    private static boolean isWorded(FiguredSentence sentence, List<Figure> amounts) {
        Figure cause = amounts.get(0);
        return isOneUnit(amounts)
                && isLiftBetween(sentence, cause, amounts.get(1))
                && isFromTo(sentence, amounts.get(1), amounts.get(2));
    }

    /** "Lifting" with the cause for its subject, or "and lifts", which shares that of the verb before. */
    private static boolean isLiftBetween(FiguredSentence sentence, Figure cause, Figure from) {
        List<Token> between = sentence.sentence().tokens().stream()
                .filter(token -> token.span().begin() >= cause.span().end()
                        && token.span().end() <= from.span().begin())
                .toList();
        return IntStream.range(0, between.size())
                .anyMatch(i -> LIFTS.contains(lemma(between.get(i)))
                        && (word(between.get(i)).endsWith("ing") || i > 0 && JOINS.contains(word(between.get(i - 1)))));
    }

    /** Whether figures are of one kind and unit, so that they can be held against each other. */
    static boolean isOneUnit(List<Figure> amounts) {
        return amounts.stream()
                .allMatch(figure -> figure.unit().equals(amounts.get(0).unit())
                        && figure.kind() == amounts.get(0).kind());
    }

    /** "From A to B". */
    static boolean isFromTo(FiguredSentence sentence, Figure from, Figure to) {
        return sentence.before(from, 3).contains("from")
                && (from.span().equals(to.span()) || sentence.before(to, 3).contains("to"));
    }

    /** The rise between two levels against the amount named as its cause; nothing when it is no rise. */
    static Optional<Finding> verdict(FiguredArticle article, Figure cause, Figure from, Figure to) {
        BigDecimal rise = to.value().subtract(from.value());
        Computation computed = new Computation(
                rise, Computation.printed(to).minus(Computation.printed(from)), to.text() + " − " + from.text());
        return rise.signum() > 0 ? Optional.of(finding(article, List.of(cause, from, to), computed)) : Optional.empty();
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
