// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.finding.Tone;

/** The tones of several articles, added up. */
final class ToneSum {

    /** Fewer articles, or fewer places that decide, are too little to speak of a tone. */
    private static final int ENOUGH = 2;

    private static final BigDecimal THRESHOLD = new BigDecimal("0.15");

    private int articles;
    private int places;
    private BigDecimal sum = BigDecimal.ZERO;

    /**
     * Takes in one more article.
     *
     * @param places how many places in it decide its tone
     */
    void add(Sentiment sentiment, int places) {
        articles++;
        this.places += places;
        sum = sum.add(sentiment.score());
    }

    /** Takes in what another sum holds. */
    void add(ToneSum other) {
        articles += other.articles;
        places += other.places;
        sum = sum.add(other.sum);
    }

    /** How many articles there are. */
    int articles() {
        return articles;
    }

    /** How many places in them decide their tone. */
    int places() {
        return places;
    }

    /** Whether that is enough to speak of a tone. */
    boolean isEnough() {
        return articles >= ENOUGH || places >= ENOUGH;
    }

    /** The mean, neutral where there is too little to tell. */
    Sentiment mean() {
        return isEnough() ? meanOfAny() : Sentiment.NONE;
    }

    /** The mean, however little there is. */
    Sentiment meanOfAny() {
        if (articles == 0) {
            return Sentiment.NONE;
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(articles), 2, RoundingMode.HALF_UP);
        boolean toned = mean.abs().compareTo(THRESHOLD) >= 0;
        Tone tone = !toned ? Tone.NEUTRAL : mean.signum() > 0 ? Tone.POSITIVE : Tone.NEGATIVE;
        return new Sentiment(tone, mean);
    }
}
