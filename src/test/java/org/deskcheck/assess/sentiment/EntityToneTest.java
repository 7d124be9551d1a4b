// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.finding.TargetType;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.NameTag;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
import org.deskcheck.model.text.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EntityToneTest {

    private static final EntityTone TONE = EntityTone.standard();

    @TestFactory
    Stream<DynamicTest> tonesOfTheSpec() throws IOException {
        return TaggedSentence.spec("entity-tones.json").stream()
                .map(spec -> DynamicTest.dynamicTest(spec.get("text").asText(), () -> check(spec)));
    }

    @TestFactory
    Stream<DynamicTest> sidesThatFareDifferently() throws IOException {
        return TaggedSentence.spec("entity-sides.json").stream()
                .map(spec -> DynamicTest.dynamicTest(spec.get("text").asText(), () -> check(spec)));
    }

    private static void check(JsonNode spec) {
        Map<String, String> expected = new TreeMap<>();
        spec.get("tones")
                .properties()
                .forEach(tone -> expected.put(tone.getKey(), tone.getValue().asText()));
        String text = spec.get("text").asText();
        List<EntityMention> mentions = expected.keySet().stream()
                .map(name -> mention(text, name, EntityType.COMPANY))
                .toList();

        List<EntitySentiment> tones =
                TONE.assess(extraction(text, spec.get("tokens").asText(), BlockRole.HEADLINE, mentions));

        assertThat(tones.stream()
                        .filter(tone -> expected.containsKey(tone.name()))
                        .collect(Collectors.toMap(
                                EntitySentiment::name, t -> t.sentiment().tone().label())))
                .isEqualTo(expected);
        assertThat(tones.stream().flatMap(tone -> tone.evidence().stream()))
                .allMatch(new Span(0, text.length())::contains);
    }

    @TestFactory
    Stream<DynamicTest> targetsThatAreNoEntities() throws IOException {
        return TaggedSentence.spec("target-tones.json").stream()
                .map(spec -> DynamicTest.dynamicTest(spec.get("text").asText(), () -> checkTargets(spec)));
    }

    private static void checkTargets(JsonNode spec) {
        Map<String, String> expected = new TreeMap<>();
        spec.get("tones")
                .properties()
                .forEach(tone -> expected.put(tone.getKey(), tone.getValue().asText()));
        String text = spec.get("text").asText();

        List<EntitySentiment> tones =
                TONE.assess(extraction(text, spec.get("tokens").asText(), BlockRole.BODY, List.of()));

        assertThat(tones.stream()
                        .collect(Collectors.toMap(
                                EntitySentiment::name,
                                t -> t.type().label() + " "
                                        + t.sentiment().tone().label())))
                .isEqualTo(expected);
    }

    @Test
    void anArticleTellsOfAnAssetOnlyWhatItsHeadlineOrTwoSentencesDecide() {
        String once = "Copper fell . " + "Clerks met at the old town hall again . ".repeat(6);
        String twice = "Copper fell . Copper prices dropped . " + "Clerks met at the old town hall again . ".repeat(6);

        assertThat(TONE.assess(article(once))).isEmpty();
        assertThat(TONE.assess(article(twice)))
                .singleElement()
                .satisfies(tone -> assertThat(tone.type()).isEqualTo(TargetType.ASSET))
                .satisfies(tone -> assertThat(tone.sentiment().tone()).isEqualTo(Tone.NEGATIVE));
    }

    @Test
    void hostileTextIsRead() {
        Random random = new Random(20);
        String[] words = {
            "gold", "-", "Asian", "'s", "stocks", "Won", "won", "IT", ",", "&", "Q2", "its", "\u202e", "shares", "É"
        };
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder("x");
            StringBuilder tagged = new StringBuilder("x/NN");
            for (int n = random.nextInt(12); n > 0; n--) {
                String word = words[random.nextInt(words.length)];
                text.append(' ').append(word);
                tagged.append(' ').append(word).append('/').append(random.nextBoolean() ? "NNP" : "VBD");
            }
            Span whole = new Span(0, text.length());
            assertThat(TONE.assess(extraction(text.toString(), tagged.toString(), BlockRole.BODY, List.of())))
                    .allMatch(tone -> !tone.name().isBlank())
                    .allMatch(tone -> tone.evidence().stream().allMatch(whole::contains));
        }
    }

    /** Each sentence ends with a stop of its own; every word is a noun but the verbs of movement. */
    private static Extraction article(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (String part : text.split("(?<=\\.) ")) {
            List<Token> tokens = new ArrayList<>();
            int at = begin;
            for (String word : part.split(" ")) {
                String tag = MOVED.contains(word) ? "VBD" : "NNP";
                tokens.add(new Token(new Span(at, at + word.length()), word, word, tag, NameTag.NONE));
                at += word.length() + 1;
            }
            sentences.add(new Sentence(new Span(begin, at - 1), BlockRole.BODY, tokens));
            begin = at;
        }
        return extraction(text, sentences, List.of());
    }

    private static final List<String> MOVED = List.of("fell", "dropped", "met");

    @Test
    void peopleAndFurnitureHaveNoTone() {
        String text = "Brightwell wins";
        List<EntityMention> person = List.of(mention(text, "Brightwell", EntityType.PERSON));
        List<EntityMention> company = List.of(mention(text, "Brightwell", EntityType.COMPANY));

        assertThat(TONE.assess(extraction(text, "Brightwell/NNP wins/VBZ", BlockRole.BODY, person)))
                .isEmpty();
        assertThat(TONE.assess(extraction(text, "Brightwell/NNP wins/VBZ", BlockRole.ADVERT, company)))
                .isEmpty();
    }

    private static EntityMention mention(String text, String name, EntityType type) {
        int begin = text.indexOf(name);
        return new EntityMention(new Span(begin, begin + name.length()), name, type, name, name);
    }

    private static Extraction extraction(String text, String tagged, BlockRole role, List<EntityMention> mentions) {
        return extraction(text, List.of(TaggedSentence.of(text, tagged, role)), mentions);
    }

    private static Extraction extraction(String text, List<Sentence> sentences, List<EntityMention> mentions) {
        Article article = new Article(
                "a",
                new Source("-", "", 0, "UTF-8", "text/plain"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Text.of(text),
                List.of(new Block(
                        sentences.get(0).role(), new Span(0, text.strip().length()), "")),
                List.of());
        AnnotatedArticle annotated = new AnnotatedArticle(article, "en", sentences);
        return new Extraction(
                annotated, List.of(), List.of(), List.of(), new ArrayList<>(mentions), List.of(), List.of());
    }
}
