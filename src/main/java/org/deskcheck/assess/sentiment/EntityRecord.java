// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.Span;

/** What has been said of a target so far; lives for one article. */
final class EntityRecord {

    private static final int LIMIT = 100;
    /** How many sentences make the tone towards what is no entity worth a line. */
    private static final int ENOUGH = 2;

    private final Target target;
    private final Set<Span> evidence = new LinkedHashSet<>();
    private int sentence;
    private int sum;
    private int toned;
    private boolean inHeadline;

    EntityRecord(Target target) {
        this.target = target;
    }

    /** Takes in what the sentence at hand says of it. */
    void add(int value, Span span) {
        sentence += value;
        evidence.add(span);
    }

    /**
     * Ends the sentence at hand; it counts by its sum, and no more than one sentence may.
     *
     * @param headline whether it is the headline of the article
     */
    void closeSentence(boolean headline) {
        int value = Math.max(-LIMIT, Math.min(LIMIT, sentence));
        sum += value;
        inHeadline |= headline;
        toned += value == 0 ? 0 : 1;
        sentence = 0;
    }

    /**
     * Whether it is reported: an entity in any case; anything else in an article only with a tone that two sentences, or
     * the headline, give it.
     */
    boolean isReported(int threshold) {
        boolean decided = sentiment(threshold).sentiment().tone() != Tone.NEUTRAL;
        return target.isEntity() || decided && (inHeadline || toned >= ENOUGH);
    }

    /** The mean of the sentences that say something of it. */
    EntitySentiment sentiment(int threshold) {
        int mean = toned == 0 ? 0 : sum / toned;
        return new EntitySentiment(
                target.name(), target.type(), SentenceTone.sentiment(mean, threshold), List.copyOf(evidence));
    }
}
