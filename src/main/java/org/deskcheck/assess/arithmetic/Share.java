// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The shares whose base a sentence names directly after "of". */
    static List<Share> in(FiguredSentence sentence) {
        List<Share> shares = new ArrayList<>();
        List<Figure> figures = sentence.figures();
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figure percent = figures.get(i);
            Figure base = figures.get(i + 1);
            List<String> words = sentence.between(percent, base);
            if (isShare(percent) && isWhole(base) && words.size() <= LONGEST && words.indexOf("of") == 0) {
                shares.add(new Share(percent, base));
            }
        }
        return shares;
    }

    /** Whether a figure can be a share: a percentage from 0 to 100 that is not a change. */
    static boolean isShare(Figure figure) {
        return figure.kind() == FigureKind.PERCENT
                && figure.unit().equals(Optional.of("%"))
                && figure.direction().isEmpty()
                && figure.step().isPresent()
                && figure.low().isPresent()
                && figure.high().isPresent()
                && figure.low().get().signum() > 0
                && figure.high().get().compareTo(BigDecimal.valueOf(100)) <= 0;
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
