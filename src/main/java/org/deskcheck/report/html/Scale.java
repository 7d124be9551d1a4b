// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A linear scale from values to places on paper.
 *
 * @param low the value at the left end
 * @param high the value at the right end, above {@code low}
 * @param left the place of the left end
 * @param right the place of the right end
 */
record Scale(BigDecimal low, BigDecimal high, int left, int right) {

    private static final int WANTED_STEPS = 4;
    private static final List<BigDecimal> NICE =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** Refuses a scale of no extent. */
    Scale {
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("no extent: " + low + ".." + high);
        }
    }

    /** The place of a value, to a tenth. */
    BigDecimal place(BigDecimal value) {
        return value.subtract(low)
                .multiply(BigDecimal.valueOf((long) right - left))
                .divide(high.subtract(low), MathContext.DECIMAL64)
                .add(BigDecimal.valueOf(left))
                .setScale(1, RoundingMode.HALF_UP);
    }

    /** Round values for the axis: multiples of 1, 2 or 5 times a power of ten, two to eight of them. */
    List<BigDecimal> ticks() {
        BigDecimal step = step();
        BigDecimal tick = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>();
        while (tick.compareTo(high) <= 0) {
            ticks.add(tick);
            tick = tick.add(step);
        }
        return ticks;
    }

    private BigDecimal step() {
        BigDecimal rough = high.subtract(low).divide(BigDecimal.valueOf(WANTED_STEPS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return NICE.stream()
                .map(power::multiply)
                .min(Comparator.comparing(nice -> nice.subtract(rough).abs()))
                .orElseThrow();
    }
}
