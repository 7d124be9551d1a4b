// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.junit.jupiter.api.Test;

class ArticleToneTest {

    private static final Sentiment GOOD = new Sentiment(Tone.POSITIVE, new BigDecimal("0.60"));
    private static final Sentiment BAD = new Sentiment(Tone.NEGATIVE, new BigDecimal("-0.60"));

    @Test
    void theHeadlineOutweighsALaterSentence() {
        List<Sentence> sentences = List.of(sentence(BlockRole.HEADLINE), sentence(BlockRole.BODY));

        assertThat(ArticleTone.of(sentences, List.of(GOOD, BAD)).tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(ArticleTone.of(sentences, List.of(GOOD, Sentiment.NONE)).tone())
                .isEqualTo(Tone.POSITIVE);
    }

    @Test
    void captionsDoNotCount() {
        assertThat(ArticleTone.of(List.of(sentence(BlockRole.CAPTION)), List.of(BAD)))
                .isEqualTo(Sentiment.NONE);
    }

    @Test
    void nothingHasNoTone() {
        assertThat(ArticleTone.of(List.of(), List.of())).isEqualTo(Sentiment.NONE);
    }

    private static Sentence sentence(BlockRole role) {
        return new Sentence(new Span(0, 1), role, List.of());
    }
}
