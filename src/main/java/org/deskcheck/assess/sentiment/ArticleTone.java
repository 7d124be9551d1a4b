// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.List;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;

/** The tone of an article: the mean of its toned sentences, the headline and the first of them counting more. */
public final class ArticleTone {

    private static final int THRESHOLD = 15;
    private static final int HEADLINE_WEIGHT = 3;
    private static final int LEAD_WEIGHT = 2;
    private static final int LEAD_LENGTH = 3;
    private static final int HUNDREDTHS = 2;

    private ArticleTone() {}

    /**
     * The tone of an article.
     *
     * @param sentences its sentences in order
     * @param tones their tones, in the same order
     */
    public static Sentiment of(List<Sentence> sentences, List<Sentiment> tones) {
        int sum = 0;
        int weights = 0;
        int prose = 0;
        for (int i = 0; i < sentences.size(); i++) {
            BlockRole role = sentences.get(i).role();
            if (!role.isProse() && role != BlockRole.HEADLINE) {
                continue;
            }
            prose += role.isProse() ? 1 : 0;
            int weight = role == BlockRole.HEADLINE ? HEADLINE_WEIGHT : prose <= LEAD_LENGTH ? LEAD_WEIGHT : 1;
            Sentiment tone = tones.get(i);
            sum += weight * tone.score().movePointRight(HUNDREDTHS).intValueExact();
            // A neutral sentence counts half: most sentences of any article only inform.
            weights += tone.tone() == Tone.NEUTRAL ? (weight + 1) / 2 : weight;
        }
        return weights == 0 ? Sentiment.NONE : SentenceTone.sentiment(sum / weights, THRESHOLD);
    }
}
