// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.deskcheck.model.text.Span;

/**
 * A number that the article prints, with its unit, its bound and the precision it was printed to.
 *
 * @param kind what it measures
 * @param span where it stands, with its currency, magnitude and unit, and without the words of its bound
 * @param text the characters there
 * @param unit ISO 4217 code of money; {@code %}, {@code pp}, {@code bps} or {@code x} of a percent; unit symbol of a
 *     quantity (MW, EH/s); asset code (BTC); unit of time of a duration; nothing for a bare count
 * @param low the normalised value ("$3.65 billion" is 3650000000), or the lower end of a range; nothing on an open side
 * @param high the same number again for a point, or the upper end; nothing on an open side
 * @param bound how the number limits the value
 * @param step the value of its last printed digit ("$3.65 billion" gives 10000000); nothing for a vague figure
 * @param per what it is counted per, such as {@code year}, {@code share}, {@code PH/s}
 * @param direction which way it says something moved ("fell 15%" is 15 and down)
 */
public record Figure(
        FigureKind kind,
        Span span,
        String text,
        Optional<String> unit,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Bound bound,
        Optional<BigDecimal> step,
        Optional<String> per,
        Optional<Direction> direction) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /** "about $50 billion" allows for five per cent either way: the least that a reader would call about. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    /** Refuses a figure without a number, and one whose ends are the wrong way round. */
    public Figure {
        if (low.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException("a figure without a number: " + text);
        }
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("low over high: " + text);
        }
    }

    /** The same figure under another bound. */
    public Figure withBound(Bound other) {
        return new Figure(kind, span, text, unit, low, high, other, step, per, direction);
    }

    /** The same figure as a level that moved nowhere. */
    public Figure withoutDirection() {
        return new Figure(kind, span, text, unit, low, high, bound, step, per, Optional.empty());
    }

    /** The one number of a point or of a half-line; of a range its lower end. */
    public BigDecimal value() {
        return low.or(() -> high).orElseThrow();
    }

    /**
     * The values that the printed figure allows: half a unit of the last printed digit to each side, five per cent to
     * each side of "about", a half-line for a bound.
     */
    public Interval interval() {
        BigDecimal half = step.map(s -> s.divide(TWO)).orElse(BigDecimal.ZERO);
        BigDecimal slack = bound == Bound.ABOUT ? half.max(value().abs().multiply(ABOUT)) : half;
        return new Interval(low.map(l -> l.subtract(slack)), high.map(h -> h.add(slack)));
    }
}
