// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.text.Span;

/** What has been said of an entity so far; lives for one article. */
final class EntityRecord {

    private static final int LIMIT = 100;

    private final String name;
    private final EntityType type;
    private final List<Span> evidence = new ArrayList<>();
    private int sentence;
    private int sum;
    private int toned;

    EntityRecord(String name, EntityType type) {
        this.name = name;
        this.type = type;
    }

    /** Takes in what the sentence at hand says of it. */
    void add(int value, Span span) {
        sentence += value;
        if (!evidence.contains(span)) {
            evidence.add(span);
        }
    }

    /** Ends the sentence at hand; it counts by its sum, and no more than one sentence may. */
    void closeSentence() {
        int value = Math.max(-LIMIT, Math.min(LIMIT, sentence));
        sum += value;
        toned += value == 0 ? 0 : 1;
        sentence = 0;
    }

    /** The mean of the sentences that say something of it. */
    EntitySentiment sentiment(int threshold) {
        int mean = toned == 0 ? 0 : sum / toned;
        return new EntitySentiment(name, type, SentenceTone.sentiment(mean, threshold), evidence);
    }
}
