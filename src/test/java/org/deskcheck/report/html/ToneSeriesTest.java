// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.finding.Tone;
import org.junit.jupiter.api.Test;

class ToneSeriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final Sentiment GOOD = new Sentiment(Tone.POSITIVE, new BigDecimal("0.60"));
    private static final Sentiment BAD = new Sentiment(Tone.NEGATIVE, new BigDecimal("-0.40"));

    @Test
    void theWidthFollowsTheSpan() {
        ToneSeries series = new ToneSeries();
        series.add(DAY, GOOD, 2);
        assertThat(series.unit()).isEqualTo(ToneSeries.Unit.DAY);
        series.add(DAY.plusDays(60), BAD, 2);
        assertThat(series.unit()).isEqualTo(ToneSeries.Unit.WEEK);
        series.add(DAY.plusDays(400), BAD, 2);
        assertThat(series.unit()).isEqualTo(ToneSeries.Unit.MONTH);
        series.add(DAY.plusYears(9), BAD, 2);
        assertThat(series.unit()).isEqualTo(ToneSeries.Unit.YEAR);
        assertThat(series.points(ToneSeries.Unit.YEAR)).hasSize(3);
    }

    @Test
    void aStretchIsTheMeanOfItsArticles() {
        ToneSeries series = new ToneSeries();
        series.add(DAY, GOOD, 1);
        series.add(DAY, BAD, 1);

        assertThat(series.points(ToneSeries.Unit.DAY))
                .containsExactly(new ToneSeries.Point(DAY, new Sentiment(Tone.NEUTRAL, new BigDecimal("0.10")), 2));
    }

    @Test
    void tooLittleIsNeutral() {
        ToneSum sum = new ToneSum();
        assertThat(sum.mean()).isEqualTo(Sentiment.NONE);
        sum.add(BAD, 1);
        assertThat(sum.isEnough()).isFalse();
        assertThat(sum.mean()).isEqualTo(Sentiment.NONE);
        sum.add(BAD, 1);
        assertThat(sum.mean()).isEqualTo(BAD);
    }

    @Test
    void aDrawingStaysOnItsPaper() {
        ToneSeries series = new ToneSeries();
        for (int i = 0; i < 400; i++) {
            series.add(DAY.plusDays(i), i % 2 == 0 ? GOOD : new Sentiment(Tone.NEGATIVE, BigDecimal.ONE.negate()), 3);
        }
        ToneTrend trend = ToneTrend.of("All", series, ToneSeries.Unit.DAY);

        assertThat(trend.bars()).hasSize(40).allSatisfy(bar -> {
            assertThat(bar.x().add(bar.width())).isLessThanOrEqualTo(BigDecimal.valueOf(ToneTrend.WIDTH));
            assertThat(bar.y()).isNotNegative();
            assertThat(bar.y().add(bar.height())).isLessThan(BigDecimal.valueOf(ToneTrend.HEIGHT));
        });
        assertThat(trend.description()).contains("one article");
        assertThat(ToneTrend.of("None", new ToneSeries(), ToneSeries.Unit.DAY).description())
                .isEqualTo("No dated article.");
    }
}
