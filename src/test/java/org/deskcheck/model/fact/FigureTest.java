// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.deskcheck.model.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What interval of values a printed figure allows. */
class FigureTest {

    @ParameterizedTest(name = "{0} {1} {2} step {3}: {4} to {5}")
    @CsvSource({
        "6, 6, EXACT, 1, 5.5, 6.5",
        "6.00, 6.00, EXACT, 0.01, 5.995, 6.005",
        "3650000000, 3650000000, EXACT, 10000000, 3645000000, 3655000000",
        "180, 190, RANGE, 1, 179.5, 190.5",
        "50, 50, ABOUT, 1, 47.5, 52.5",
        "2, 2, ABOUT, 1, 1.5, 2.5",
        "70, , AT_LEAST, 1, 69.5, ",
        ", 16.8, AT_MOST, 0.1, , 16.85",
        "10, 100, VAGUE, , 10, 100",
        "-4.2, -4.2, EXACT, 0.1, -4.25, -4.15",
    })
    void allowsHalfItsLastDigitAndTheSlackOfItsBound(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Bound bound,
            @Nullable BigDecimal step,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) {
        Interval allowed = figure(low, high, bound, step).interval();
        assertThat(allowed.isSameAs(new Interval(Optional.ofNullable(least), Optional.ofNullable(most))))
                .as(allowed.toString())
                .isTrue();
    }

    @Test
    void printedDigitsArePartOfTheValue() {
        Interval coarse = figure(new BigDecimal("6"), new BigDecimal("6"), Bound.EXACT, BigDecimal.ONE)
                .interval();
        Interval fine = figure(new BigDecimal("6.00"), new BigDecimal("6.00"), Bound.EXACT, new BigDecimal("0.01"))
                .interval();
        assertThat(coarse.contains(fine)).isTrue();
        assertThat(fine.contains(coarse)).isFalse();
        assertThat(coarse.overlaps(fine)).isTrue();
    }

    @Test
    void refusesAFigureWithoutANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> figure(null, null, Bound.EXACT, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(BigDecimal.TEN, BigDecimal.ONE, Bound.RANGE, BigDecimal.ONE));
    }

    private static Figure figure(
            @Nullable BigDecimal low, @Nullable BigDecimal high, Bound bound, @Nullable BigDecimal step) {
        return new Figure(
                FigureKind.PERCENT,
                new Span(0, 1),
                "6",
                Optional.of("%"),
                Optional.ofNullable(low),
                Optional.ofNullable(high),
                bound,
                Optional.ofNullable(step),
                Optional.empty(),
                Optional.empty());
    }
}
