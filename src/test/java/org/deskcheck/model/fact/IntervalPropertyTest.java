// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The laws of interval arithmetic, on random intervals with open sides among them. */
class IntervalPropertyTest {

    private static final int CASES = 500;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    @RepeatedTest(5)
    void containmentAndOverlap(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            Interval a = interval(random, true);
            Interval b = interval(random, true);
            assertThat(a.contains(a)).isTrue();
            assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
            assertThat(a.overlaps(b)).isEqualTo(!a.isBelow(b) && !b.isBelow(a));
            if (a.contains(b)) {
                assertThat(a.overlaps(b)).isTrue();
            }
            BigDecimal value = member(b, random);
            assertThat(b.contains(value)).isTrue();
            if (a.contains(b)) {
                assertThat(a.contains(value)).isTrue();
            }
        }
    }

    @RepeatedTest(5)
    void resultsHoldTheResultsOfMembers(RepetitionInfo repetition) {
        Random random = new Random(100L + repetition.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            Interval a = interval(random, true);
            Interval b = interval(random, true);
            BigDecimal x = member(a, random);
            BigDecimal y = member(b, random);
            assertThat(a.plus(b).contains(x.add(y))).isTrue();
            assertThat(a.minus(b).contains(x.subtract(y))).isTrue();
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
        }
    }

    @RepeatedTest(5)
    void plusAndTimesAreMonotone(RepetitionInfo repetition) {
        Random random = new Random(200L + repetition.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            Interval inner = interval(random, false);
            Interval outer = Interval.of(
                    inner.low()
                            .orElseThrow()
                            .subtract(BigDecimal.valueOf(random.nextInt(3)))
                            .max(BigDecimal.ZERO),
                    inner.high().orElseThrow().add(BigDecimal.valueOf(random.nextInt(3))));
            Interval other = interval(random, false);
            assertThat(outer.contains(inner)).isTrue();
            assertThat(outer.plus(other).contains(inner.plus(other))).isTrue();
            assertThat(outer.times(other).contains(inner.times(other))).isTrue();
            assertThat(inner.times(other).contains(member(inner, random).multiply(member(other, random))))
                    .isTrue();
        }
    }

    @RepeatedTest(5)
    void productsAndRatiosHoldThoseOfMembers(RepetitionInfo repetition) {
        Random random = new Random(300L + repetition.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            Interval a = openAbove(interval(random, false), random);
            Interval b = openAbove(interval(random, false).plus(Interval.point(TENTH)), random);
            BigDecimal x = member(a, random);
            BigDecimal y = member(b, random);
            assertThat(a.times(b).contains(x.multiply(y))).isTrue();
            assertThat(a.times(b).isSameAs(b.times(a))).isTrue();
            Interval ratio = a.dividedBy(b);
            assertThat(ratio.low().orElseThrow().multiply(y)).isLessThanOrEqualTo(x);
            ratio.high().ifPresent(high -> assertThat(high.multiply(y)).isGreaterThanOrEqualTo(x));
            assertThat(ratio.times(b).contains(a)).isTrue();
        }
    }

    @RepeatedTest(5)
    void equalityIsOfValuesNotOfDecimals(RepetitionInfo repetition) {
        Random random = new Random(400L + repetition.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            Interval a = interval(random, true);
            Interval b = interval(random, true);
            Interval printed =
                    new Interval(a.low().map(low -> low.setScale(4)), a.high().map(high -> high.setScale(2)));
            assertThat(a.isSameAs(printed)).isTrue();
            assertThat(printed.isSameAs(a)).isTrue();
            assertThat(a.isSameAs(b)).isEqualTo(b.isSameAs(a));
            assertThat(a.isSameAs(b)).isEqualTo(a.contains(b) && b.contains(a));
            assertThat(a.plus(b).isSameAs(printed.plus(b))).isTrue();
        }
    }

    @Test
    void refusesNegativeFactorsAndDivisorsThatReachZero() {
        Interval loss = Interval.point(TENTH.negate());
        Interval one = Interval.point(BigDecimal.ONE);
        assertThatIllegalArgumentException().isThrownBy(() -> loss.times(one));
        assertThatIllegalArgumentException().isThrownBy(() -> one.dividedBy(loss));
        assertThatIllegalArgumentException().isThrownBy(() -> one.dividedBy(Interval.of(BigDecimal.ZERO, TENTH)));
    }

    @Test
    void refusesReversedEnds() {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(BigDecimal.TEN, BigDecimal.ONE));
    }

    private static Interval openAbove(Interval interval, Random random) {
        return random.nextInt(5) == 0 ? new Interval(interval.low(), Optional.empty()) : interval;
    }

    private static Interval interval(Random random, boolean anySide) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(anySide ? 200 : 100) - (anySide ? 100 : 0), 1);
        BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(50), 1));
        return new Interval(
                anySide && random.nextInt(5) == 0 ? Optional.empty() : Optional.of(low),
                anySide && random.nextInt(5) == 0 ? Optional.empty() : Optional.of(high));
    }

    private static BigDecimal member(Interval interval, Random random) {
        BigDecimal low = interval.low()
                .or(() -> interval.high().map(h -> h.subtract(BigDecimal.TEN)))
                .orElse(BigDecimal.ZERO);
        BigDecimal high = interval.high().orElse(low.add(BigDecimal.TEN));
        return low.add(
                high.subtract(low).multiply(new BigDecimal("0.25").multiply(BigDecimal.valueOf(random.nextInt(5)))));
    }
}
