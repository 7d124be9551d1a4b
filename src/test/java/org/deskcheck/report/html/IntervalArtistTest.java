// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.FigureKind;
import org.deskcheck.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalArtistTest {

    private static final String NONE = "";

    @Test
    void aPointIsADotInTheBandThatRoundingAllows() {
        IntervalChart.Bar bar = draw(
                        money("3.65", "3.65", Bound.EXACT, "0.01"), money("3.8", "3.8", Bound.EXACT, "0.1"))
                .bars()
                .get(0);
        assertThat(bar.point()).isTrue();
        assertThat(bar.low()).isEqualTo(bar.high());
        assertThat(new BigDecimal(bar.from())).isLessThan(new BigDecimal(bar.low()));
        assertThat(new BigDecimal(bar.to())).isGreaterThan(new BigDecimal(bar.low()));
    }

    @Test
    void aSideWithoutALimitReachesTheEdge() {
        List<IntervalChart.Bar> bars = draw(
                        money(NONE, "80", Bound.AT_MOST, "1"), money("90", NONE, Bound.AT_LEAST, "1"))
                .bars();
        assertThat(bars.get(0).openLow()).isTrue();
        assertThat(bars.get(0).openHigh()).isFalse();
        assertThat(bars.get(0).low()).isEqualTo("2");
        assertThat(bars.get(0).label()).isEqualTo("at most 80");
        assertThat(bars.get(1).openHigh()).isTrue();
        assertThat(bars.get(1).high()).isEqualTo("398");
    }

    @Test
    void aRangeIsABar() {
        IntervalChart.Bar bar = draw(
                        money("900", "1100", Bound.RANGE, "100"), money("1200", "1200", Bound.EXACT, "100"))
                .bars()
                .get(0);
        assertThat(bar.point()).isFalse();
        assertThat(new BigDecimal(bar.low())).isLessThan(new BigDecimal(bar.high()));
    }

    @Test
    void everythingStaysOnThePaper() {
        IntervalChart chart = draw(
                money("-5", "-5", Bound.EXACT, "1"),
                money("1e12", "1e12", Bound.ABOUT, "1e11"),
                money("0", "0", Bound.VAGUE, NONE));
        for (IntervalChart.Bar bar : chart.bars()) {
            for (String x : List.of(bar.low(), bar.high(), bar.from(), bar.to())) {
                assertThat(new BigDecimal(x)).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(chart.width()));
            }
            assertThat(bar.y()).isLessThan(chart.axis());
        }
        assertThat(chart.axis()).isLessThan(chart.height());
    }

    @Test
    void equalFiguresWithoutASpreadCanBeDrawn() {
        assertThat(draw(money("0", "0", Bound.EXACT, NONE), money("0", "0", Bound.EXACT, NONE))
                        .ticks())
                .isNotEmpty();
    }

    @Test
    void figuresOfDifferentUnitsAreNotDrawn() {
        Figure percent = new Figure(
                FigureKind.PERCENT,
                new Span(0, 2),
                "6%",
                Optional.of("%"),
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.TEN),
                Bound.EXACT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(IntervalArtist.draw(List.of(
                        new LetteredFigure("A", percent), new LetteredFigure("B", money("1", "1", Bound.EXACT, "1")))))
                .isEmpty();
    }

    @Test
    void oneFigureIsNotDrawn() {
        assertThat(IntervalArtist.draw(List.of(new LetteredFigure("A", money("1", "1", Bound.EXACT, "1")))))
                .isEmpty();
    }

    @Test
    void theDescriptionSaysWhatTheDrawingShows() {
        assertThat(draw(money(NONE, "80", Bound.AT_MOST, "1"), money("79.5", "79.5", Bound.EXACT, NONE))
                        .description())
                .isEqualTo("A: at most 80, which allows USD 80.5 or less; B: 79.5, which allows USD 79.5 only.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, '0,20,40,60,80,100'",
        "3.6, 3.9, '3.6,3.65,3.7,3.75,3.8,3.85,3.9'",
        "-1, 1, '-1.0,-0.5,0.0,0.5,1.0'"
    })
    void ticksAreRound(BigDecimal low, BigDecimal high, String ticks) {
        assertThat(new Scale(low, high, 0, 400).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(List.of(ticks.split(",", -1)).stream()
                        .map(BigDecimal::new)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "3650000000, USD, USD 3.65 billion",
        "12, %, 12%",
        "200, MW, 200 MW",
        "2.5, year, 2.5 years",
        "1.0, month, 1 month",
        "0, day, 0 days",
        "-1500, USD, 'USD −1,500'",
        "999999, '', '999,999'",
        "1000000, '', 1 million",
        "0.00, %, 0%",
        "1E+12, EUR, EUR 1 trillion",
        "1E+999999999, USD, USD 1E+999999999",
        "1E-999999999, USD, USD 1E-999999999"
    })
    void numbersAreWrittenForReading(String number, String unit, String words) {
        assertThat(Numerals.of(new BigDecimal(number), Optional.of(unit).filter(u -> !u.isEmpty())))
                .isEqualTo(words);
    }

    private static IntervalChart draw(Figure... figures) {
        List<LetteredFigure> lettered = new java.util.ArrayList<>();
        for (Figure figure : figures) {
            lettered.add(new LetteredFigure(Character.toString('A' + lettered.size()), figure));
        }
        return IntervalArtist.draw(lettered).orElseThrow();
    }

    private static Figure money(String low, String high, Bound bound, String step) {
        return new Figure(
                FigureKind.MONEY,
                new Span(0, 1),
                low.isEmpty() ? high : low,
                Optional.of("USD"),
                number(low),
                number(high),
                bound,
                number(step),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<BigDecimal> number(String digits) {
        return Optional.of(digits).filter(d -> !d.isEmpty()).map(BigDecimal::new);
    }
}
