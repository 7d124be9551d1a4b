// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A closed interval of exact numbers, either side of which may be open to infinity.
 *
 * @param low the least value, or nothing when there is none
 * @param high the greatest value, or nothing when there is none
 */
public record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    private static final int DIGITS = MathContext.DECIMAL128.getPrecision();
    private static final MathContext DOWNWARDS = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UPWARDS = new MathContext(DIGITS, RoundingMode.CEILING);

    /** Refuses ends that are the wrong way round. */
    public Interval {
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("low over high: " + low.get() + ".." + high.get());
        }
    }

    /** The interval of one value. */
    public static Interval point(BigDecimal value) {
        return new Interval(Optional.of(value), Optional.of(value));
    }

    /** The interval from {@code low} to {@code high}. */
    public static Interval of(BigDecimal low, BigDecimal high) {
        return new Interval(Optional.of(low), Optional.of(high));
    }

    /** Whether both sides have an end. */
    public boolean isBounded() {
        return low.isPresent() && high.isPresent();
    }

    /** Whether both have the same ends, whatever number of decimals they are written with. */
    public boolean isSameAs(Interval other) {
        return contains(other) && other.contains(this);
    }

    /** Whether the value lies within. */
    public boolean contains(BigDecimal value) {
        return low.map(l -> l.compareTo(value) <= 0).orElse(true)
                && high.map(h -> value.compareTo(h) <= 0).orElse(true);
    }

    /** Whether every value of {@code other} lies within. */
    public boolean contains(Interval other) {
        return (low.isEmpty() || other.low.isPresent() && low.get().compareTo(other.low.get()) <= 0)
                && (high.isEmpty() || other.high.isPresent() && other.high.get().compareTo(high.get()) <= 0);
    }

    /** Whether the two share a value. */
    public boolean overlaps(Interval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether every value is less than every value of {@code other}. */
    public boolean isBelow(Interval other) {
        return high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0;
    }

    /** All sums of a value of the one and a value of the other. */
    public Interval plus(Interval other) {
        return new Interval(low.flatMap(a -> other.low.map(a::add)), high.flatMap(a -> other.high.map(a::add)));
    }

    /** All differences of a value of this and a value of {@code other}. */
    public Interval minus(Interval other) {
        return new Interval(
                low.flatMap(a -> other.high.map(a::subtract)), high.flatMap(a -> other.low.map(a::subtract)));
    }

    /**
     * All products of a value of the one and a value of the other, both of which must be zero or more.
     *
     * @throws IllegalArgumentException when one of them reaches below zero
     */
    public Interval times(Interval other) {
        requirePositive();
        other.requirePositive();
        return new Interval(
                low.flatMap(a -> other.low.map(a::multiply)), high.flatMap(a -> other.high.map(a::multiply)));
    }

    /**
     * All quotients of a value of this and a value of {@code divisor}, its ends rounded outwards at 34 digits; both must
     * be zero or more, and the divisor's values above zero.
     *
     * @throws IllegalArgumentException when one of them reaches below zero, or the divisor reaches zero
     */
    public Interval dividedBy(Interval divisor) {
        requirePositive();
        divisor.requirePositive();
        if (divisor.low.orElseThrow().signum() == 0) {
            throw new IllegalArgumentException("divisor reaches zero");
        }
        return new Interval(
                divisor.high.isEmpty()
                        ? Optional.of(BigDecimal.ZERO)
                        : low.map(a -> a.divide(divisor.high.get(), DOWNWARDS)),
                high.map(a -> a.divide(divisor.low.get(), UPWARDS)));
    }

    private void requirePositive() {
        if (low.isEmpty() || low.get().signum() < 0) {
            throw new IllegalArgumentException("reaches below zero");
        }
    }
}
