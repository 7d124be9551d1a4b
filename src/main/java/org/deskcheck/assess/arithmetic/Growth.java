// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Interval;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/** A change in per cent beside the two levels: "rose 25% to $5 million from $4 million". */
final class Growth implements Rule {

    private static final String NAME = "growth";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A compound rate over several years is another formula, and a share is no change. */
    private static final Set<String> NO_SIMPLE_CHANGE =
            Set.of("cagr", "compound", "annualized", "annualised", "annually", "margin", "of", "stake", "interest");

    private static final Set<String> CHANGES = Set.of(
            "increase", "rise", "growth", "gain", "jump", "fall", "drop", "decline", "decrease", "reduction", "change");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.figures().size() >= 2)
                .flatMap(sentence -> percent(sentence)
                        .flatMap(percent -> Change.in(sentence).flatMap(change -> check(article, percent, change)))
                        .stream());
    }

    /** The only percentage of the sentence, when it says which way it went. */
    private static Optional<Figure> percent(FiguredSentence sentence) {
        List<Figure> percents = sentence.figures().stream()
                .filter(figure -> figure.kind() == FigureKind.PERCENT)
                .toList();
        boolean simple = percents.size() == 1 && isChange(percents.get(0)) && isSimple(sentence, percents.get(0));
        return simple ? Optional.of(percents.get(0)) : Optional.empty();
    }

    /** Whether a figure is a percentage that says which way it went. */
    static boolean isChange(Figure figure) {
        return figure.kind() == FigureKind.PERCENT
                && figure.unit().equals(Optional.of("%"))
                && figure.direction().isPresent()
                && figure.step().isPresent()
                && figure.per().isEmpty();
    }

    /** "An increase of 40%" is a change; "40% of", "a margin of 40%" and "40% a year compound" are not. */
    private static boolean isSimple(FiguredSentence sentence, Figure percent) {
        List<String> before = sentence.before(percent, 4);
        boolean named = before.contains("of") && before.stream().anyMatch(CHANGES::contains);
        return Stream.concat(before.stream().skip(Math.max(0, before.size() - 2)), sentence.after(percent, 2).stream())
                .noneMatch(word -> NO_SIMPLE_CHANGE.contains(word) && !(named && word.equals("of")));
    }

    private static Optional<Finding> check(FiguredArticle article, Figure percent, Change change) {
        boolean up = percent.direction().equals(Optional.of(Direction.UP));
        boolean rises = change.to().compareTo(change.from()) >= 0;
        Computation computed = computed(change, rises);
        Outcome outcome = up == rises ? computed.against(percent) : Outcome.INCONSISTENT;
        // What is off by a factor is most likely about something else; an editor's slip is near the right number.
        if (!outcome.isVerified() && (up != rises || !isSlip(computed.value(), percent.value()))) {
            return Optional.empty();
        }
        String formula = computed.formula() + " = " + Amount.percent(computed.value());
        String message = outcome.isVerified()
                ? "The change of " + percent.text() + " matches the two levels: " + formula + "."
                : "The change of " + percent.text() + " does not match the two levels: " + formula + ".";
        Level level = Findings.level(outcome);
        return Optional.of(
                Findings.of(article, NAME, Optional.of(outcome), level, message, change.evidence(percent), formula));
    }

    private static boolean isSlip(BigDecimal computed, BigDecimal stated) {
        return Computation.areNear(computed, stated, BigDecimal.valueOf(3));
    }

    /** What the change between two levels comes to, in per cent. */
    static Computation computed(Change change, boolean rises) {
        Interval high = rises ? change.toInterval() : change.fromInterval();
        Interval low = rises ? change.fromInterval() : change.toInterval();
        Interval difference = nonNegative(high.minus(low));
        Interval interval = Computation.scaled(difference.dividedBy(change.fromInterval()), HUNDRED);
        BigDecimal value = change.to()
                .subtract(change.from())
                .abs()
                .divide(change.from(), MathContext.DECIMAL64)
                .multiply(HUNDRED);
        String formula = "|" + change.toText() + " − " + change.fromText() + "| / " + change.fromText();
        return new Computation(value, interval, formula);
    }

    private static Interval nonNegative(Interval interval) {
        BigDecimal low = interval.low().orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
        return new Interval(Optional.of(low), interval.high().map(high -> high.max(low)));
    }
}
