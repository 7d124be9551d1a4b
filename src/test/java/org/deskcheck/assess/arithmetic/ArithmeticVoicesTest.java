// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.deskcheck.extract.Extractor;
import org.deskcheck.extract.RecordedAnnotations;
import org.deskcheck.extract.symbol.Securities;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.AnnotatedArticle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One arithmetic in many words: paragraphs of {@code recorded/arithmetic.tsv} about invented companies of many trades, as
 * they are tagged and read, and all findings that {@code specs/arithmetic-voices.json} expects of each. Half of the cases
 * are near misses, of which nothing is to be found.
 */
class ArithmeticVoicesTest {

    private static final Map<String, AnnotatedArticle> RECORDED = RecordedAnnotations.read("/recorded/arithmetic.tsv");
    private static final Extractor EXTRACTOR = new Extractor(Securities.standard());
    private static final ArithmeticCheck CHECK = new ArithmeticCheck();

    @TestFactory
    Stream<DynamicTest> findsTheSameInOtherWords() throws IOException {
        try (InputStream specs = getClass().getResourceAsStream("/specs/arithmetic-voices.json")) {
            List<DynamicTest> tests = new ArrayList<>();
            for (JsonNode spec : new ObjectMapper().readTree(specs)) {
                tests.add(DynamicTest.dynamicTest(spec.get("case").asText(), () -> check(spec)));
            }
            return tests.stream();
        }
    }

    private static void check(JsonNode spec) {
        String name = spec.get("case").asText();
        AnnotatedArticle article = Objects.requireNonNull(RECORDED.get(name), name);
        List<String> expected = new ArrayList<>();
        spec.get("findings").forEach(finding -> expected.add(finding.asText()));
        assertThat(CHECK.check(EXTRACTOR.extract(article)).stream().map(ArithmeticVoicesTest::spoken))
                .as(article.article().text().flat())
                .containsExactlyElementsOf(expected);
    }

    private static String spoken(Finding finding) {
        String outcome = finding.outcome().map(Enum::name).orElse("-");
        return (finding.rule() + " " + outcome + " " + finding.computation().orElse("")).trim();
    }
}
