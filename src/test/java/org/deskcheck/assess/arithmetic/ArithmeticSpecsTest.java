// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.sample.Sketch;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code specs/arithmetic.json}: a text, and all findings with rule, outcome and formula. */
class ArithmeticSpecsTest {

    private static final ArithmeticCheck CHECK = new ArithmeticCheck();

    @TestFactory
    Stream<DynamicTest> findsWhatTheSpecsSay() throws IOException {
        try (InputStream specs = getClass().getResourceAsStream("/specs/arithmetic.json")) {
            List<DynamicTest> tests = new ArrayList<>();
            for (JsonNode spec : new ObjectMapper().readTree(specs)) {
                tests.add(DynamicTest.dynamicTest(spec.get("about").asText(), () -> check(spec)));
            }
            return tests.stream();
        }
    }

    private static void check(JsonNode spec) {
        Sketch sketch = Sketch.of(spec.get("text").asText());
        Sketch dated = spec.has("published") ? sketch.on(spec.get("published").asText()) : sketch;
        List<String> expected = new ArrayList<>();
        spec.get("findings").forEach(finding -> expected.add(finding.asText()));
        assertThat(CHECK.check(dated.extraction()).stream().map(ArithmeticSpecsTest::spoken))
                .as(spec.get("text").asText())
                .containsExactlyElementsOf(expected);
    }

    private static String spoken(Finding finding) {
        String outcome = finding.outcome().map(Enum::name).orElse("-");
        return (finding.rule() + " " + outcome + " " + finding.computation().orElse("")).trim();
    }
}
