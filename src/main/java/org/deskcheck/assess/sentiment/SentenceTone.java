// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.math.BigDecimal;
import java.util.List;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.Span;

/**
 * The tone of a sentence and what it rests on.
 *
 * @param sentiment the tone
 * @param evidence the words that decide it, in order
 */
public record SentenceTone(Sentiment sentiment, List<Span> evidence) {

    private static final int LIMIT = 100;

    /** Takes a copy. */
    public SentenceTone {
        evidence = List.copyOf(evidence);
    }

    /**
     * The sentiment of a sum of judgements.
     *
     * @param sum in hundredths; beyond one it says no more
     * @param threshold the least that is a tone, in hundredths
     */
    static Sentiment sentiment(int sum, int threshold) {
        int score = Math.max(-LIMIT, Math.min(LIMIT, sum));
        Tone tone = Math.abs(score) < threshold ? Tone.NEUTRAL : score > 0 ? Tone.POSITIVE : Tone.NEGATIVE;
        return new Sentiment(tone, BigDecimal.valueOf(score, 2));
    }
}
