// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ToneScorerTest {

    private static final ToneScorer SCORER = ToneScorer.standard();

    @TestFactory
    Stream<DynamicTest> tonesOfTheSpec() throws IOException {
        return TaggedSentence.spec("sentence-tones.json").stream()
                .map(spec -> DynamicTest.dynamicTest(spec.get("text").asText(), () -> check(spec)));
    }

    private static void check(JsonNode spec) {
        String text = spec.get("text").asText();
        SentenceTone tone =
                SCORER.score(TaggedSentence.of(text, spec.get("tokens").asText(), BlockRole.BODY), List.of());

        assertThat(tone.sentiment().tone().label()).isEqualTo(spec.get("tone").asText());
        assertThat(tone.sentiment().score()).isBetween(BigDecimal.ONE.negate(), BigDecimal.ONE);
        if (tone.sentiment().tone() != Tone.NEUTRAL) {
            assertThat(tone.evidence()).isNotEmpty().allMatch(new Span(0, text.length())::contains);
        }
    }

    /** Sentences of business news that were labelled before any rule was looked at; nine in ten are read rightly. */
    @Test
    void businessNewsIsReadRightly() throws IOException {
        List<JsonNode> sentences = TaggedSentence.spec("business-tones.json");
        long right = sentences.stream()
                .filter(spec -> SCORER.score(
                                TaggedSentence.of(
                                        spec.get("text").asText(),
                                        spec.get("tokens").asText(),
                                        BlockRole.BODY),
                                List.of())
                        .sentiment()
                        .tone()
                        .label()
                        .equals(spec.get("tone").asText()))
                .count();

        assertThat(right * 10).isGreaterThanOrEqualTo(sentences.size() * 9L);
    }

    @Test
    void namesCarryNoTone() {
        Sentence sentence = TaggedSentence.of(
                "Gain Capital has an office", "Gain/NN Capital/NN has/VBZ an/DT office/NN", BlockRole.BODY);

        assertThat(SCORER.score(sentence, List.of(new Span(0, 12))).sentiment().tone())
                .isEqualTo(Tone.NEUTRAL);
    }

    @Test
    void evidenceIsTheWordsThatDecide() {
        String text = "Operating profit rose while costs fell";
        Sentence sentence =
                TaggedSentence.of(text, "Operating/NN profit/NN rose/VBD while/IN costs/NNS fell/VBD", BlockRole.BODY);

        assertThat(SCORER.score(sentence, List.of()).evidence())
                .extracting(span -> text.substring(span.begin(), span.end()))
                .containsExactly("Operating profit rose", "costs fell");
    }

    @Test
    void aSentenceWithoutTokensIsNeutral() {
        Sentence empty = new Sentence(new Span(0, 0), BlockRole.BODY, List.of());

        assertThat(SCORER.score(empty, List.of()).sentiment().tone()).isEqualTo(Tone.NEUTRAL);
    }
}
