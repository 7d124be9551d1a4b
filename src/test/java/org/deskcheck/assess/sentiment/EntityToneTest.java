// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Source;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;
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
                        .collect(Collectors.toMap(
                                EntitySentiment::name, t -> t.sentiment().tone().label())))
                .isEqualTo(expected);
        assertThat(tones.stream().flatMap(tone -> tone.evidence().stream()))
                .allMatch(new Span(0, text.length())::contains);
    }

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
        Sentence sentence = TaggedSentence.of(text, tagged, role);
        Article article = new Article(
                "a",
                new Source("-", "", 0, "UTF-8", "text/plain"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Text.of(text),
                List.of(new Block(role, sentence.span(), "")),
                List.of());
        AnnotatedArticle annotated = new AnnotatedArticle(article, "en", List.of(sentence));
        return new Extraction(
                annotated, List.of(), List.of(), List.of(), new ArrayList<>(mentions), List.of(), List.of());
    }
}
