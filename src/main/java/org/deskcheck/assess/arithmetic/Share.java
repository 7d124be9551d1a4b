// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.fact.Interval;

/**
 * "20% of the $9 million": a percentage and what it is a share of.
 *
 * @param percent the percentage
 * @param base the whole
 */
record Share(Figure percent, Figure base) {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final int LONGEST = 6;
    private static final Set<String> WHOLES = Set.of("all", "total", "everything", "what", "whole", "overall");

    /** The shares whose base a sentence names directly after "of". */
    static List<Share> in(FiguredSentence sentence) {
        List<Share> shares = new ArrayList<>();
        List<Figure> figures = sentence.figures();
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figure percent = figures.get(i);
            Figure base = figures.get(i + 1);
            if (isShare(percent) && isWhole(base) && isOf(sentence.between(percent, base))) {
                shares.add(new Share(percent, base));
            }
        }
        return shares;
    }

    /** Whether the words between two figures make the first a part of the second: "of" and few more. */
    static boolean isOf(List<String> between) {
        return between.size() <= LONGEST && between.indexOf("of") == 0;
    }

    /** Whether a figure can be a share: a percentage from 0 to 100 that is not a change. */
    static boolean isShare(Figure figure) {
        return isPart(figure) && figure.direction().isEmpty();
    }

    /** Whether a figure is a percentage from 0 to 100. */
    static boolean isPart(Figure figure) {
        return figure.kind() == FigureKind.PERCENT
                && figure.unit().equals(Optional.of("%"))
                && figure.step().isPresent()
                && figure.low().isPresent()
                && figure.high().isPresent()
                && figure.low().get().signum() > 0
                && figure.high().get().compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    /** Whether a whole without an amount follows a percentage: "of total spending", "of all that the town spends". */
    static boolean isOfWhole(FiguredSentence sentence, Figure percent) {
        List<String> after = sentence.after(percent, 3);
        return after.size() >= 2 && after.get(0).equals("of") && after.stream().anyMatch(WHOLES::contains);
    }

    private static boolean isWhole(Figure figure) {
        return PartList.isLike(figure, figure) && positive(Computation.printed(figure));
    }

    /** What the share comes to. */
    Computation part() {
        BigDecimal value = percent.value().multiply(HUNDREDTH).multiply(base.value());
        Interval interval = fraction().times(base.interval());
        return new Computation(value, interval, percent.text() + " × " + base.text());
    }

    private Interval fraction() {
        Interval interval = percent.interval();
        Interval least = positive(interval) ? interval : Computation.printed(percent);
        return Computation.scaled(positive(least) ? least : Interval.point(percent.value()), HUNDREDTH);
    }

    /** Whether an interval has only positive values, so that it can be multiplied and divided by. */
    static boolean positive(Interval interval) {
        return interval.low().isPresent() && interval.low().get().signum() > 0;
    }
}
