// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Outcome;

/**
 * An amount that one sentence says is coming in, and a rise that the next puts down to it: "The lease brings $2 million a
 * year. That lifts income from $3 million to $5 million." The pronoun must stand alone, the sentences must follow each
 * other in one paragraph, and a rise that is another one is reported only of what comes in year by year.
 */
final class CauseBefore implements Rule {

    private static final int REACH = 6;
    private static final int LONGEST = 12;
    /** What comes in; what somebody spends lifts his income by another amount. */
    private static final Set<String> COMES_IN = Set.of(
            "add",
            "bring",
            "generate",
            "yield",
            "receive",
            "earn",
            "produce",
            "contribute",
            "deliver",
            "provide",
            "collect",
            "get",
            "worth");

    /** Verbs of what becomes more by itself. */
    private static final Set<String> RISES =
            Set.of("rise", "grow", "climb", "go", "increase", "jump", "move", "improve", "swell", "advance");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> !sentence.figures().isEmpty())
                .flatMap(sentence -> check(article, sentence).stream());
    }

    private static Optional<Finding> check(FiguredArticle article, FiguredSentence sentence) {
        List<Figure> levels = CauseOfChange.amounts(sentence);
        boolean rises = levels.size() == 2
                && CauseOfChange.isFromTo(sentence, levels.get(0), levels.get(1))
                && lifts(sentence, levels.get(0));
        return rises
                ? article.before(sentence)
                        .flatMap(before -> cause(before)
                                .filter(cause -> CauseOfChange.isOneUnit(List.of(cause, levels.get(0), levels.get(1))))
                                .filter(cause -> isOfSize(cause, levels))
                                .flatMap(cause -> CauseOfChange.verdict(article, cause, levels.get(0), levels.get(1)))
                                .filter(finding -> isVerified(finding) || isOfPeriod(before, sentence)))
                : Optional.empty();
    }

    private static boolean isVerified(Finding finding) {
        return finding.outcome().filter(Outcome::isVerified).isPresent();
    }

    /** What comes in a year can be missed in the rise of a year only. */
    private static boolean isOfPeriod(FiguredSentence cause, FiguredSentence levels) {
        return cause.says(TimeWords.YEARLY) && !levels.says(TimeWords.SHORTER);
    }

    /** "That lifts sales", "With it, sales will rise". */
    private static boolean lifts(FiguredSentence sentence, Figure from) {
        List<String> before = sentence.lemmasBackFrom(from);
        return before.size() <= LONGEST
                && (isLifted(sentence, from)
                        || PointingBack.opensConsequence(sentence)
                                && before.stream().limit(REACH).anyMatch(RISES::contains));
    }

    /** Whether what lifts is what the pronoun stands for: not "That said, price rises lift …". */
    private static boolean isLifted(FiguredSentence sentence, Figure from) {
        return PointingBack.in(sentence).isPresent()
                && sentence.sentence().tokens().stream()
                        .takeWhile(token -> token.span().end() <= from.span().begin())
                        .filter(token -> CauseOfChange.LIFTS.contains(FiguredSentence.lemma(token)))
                        .anyMatch(token ->
                                PointingBack.reaches(sentence, token.span().begin()));
    }

    /** The only amount of a sentence, where it comes in. */
    private static Optional<Figure> cause(FiguredSentence sentence) {
        List<Figure> amounts = CauseOfChange.amounts(sentence);
        return amounts.size() == 1
                        && sentence.lemmasBackFrom(amounts.get(0)).stream()
                                .limit(REACH)
                                .anyMatch(COMES_IN::contains)
                ? Optional.of(amounts.get(0))
                : Optional.empty();
    }

    /** The price of a share and the sum of a contract are of other sizes. */
    private static boolean isOfSize(Figure cause, List<Figure> levels) {
        BigDecimal rise = levels.get(1).value().subtract(levels.get(0).value());
        return rise.signum() > 0 && Computation.areNear(rise, cause.value(), BigDecimal.TEN);
    }
}
