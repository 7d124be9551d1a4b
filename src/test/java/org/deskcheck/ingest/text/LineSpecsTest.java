// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.Page;
import org.deskcheck.model.text.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts of {@code specs/lines.json}: each line with the role it must get, and what the page must say of itself. */
class LineSpecsTest {

    @TestFactory
    Stream<DynamicTest> specs() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(getClass().getResourceAsStream("/specs/lines.json"))) {
            for (JsonNode spec : new ObjectMapper().readTree(stream)) {
                tests.add(DynamicTest.dynamicTest(spec.get("name").asText(), () -> check(spec, "\n")));
                tests.add(DynamicTest.dynamicTest(spec.get("name").asText() + " (CR LF)", () -> check(spec, "\r\n")));
            }
        }
        return tests.stream();
    }

    private static void check(JsonNode spec, String lineEnd) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (JsonNode line : spec.get("lines")) {
            text.append(line.get(1).asText()).append(isJoined(spec, expected.size()) ? " " : lineEnd);
            expected.add(line.get(0).asText() + ": " + line.get(1).asText().strip());
        }
        Page page = PlainText.read(text.toString(), Masthead.EMPTY);
        assertThat(page.text().original()).isEqualTo(text.toString());
        assertThat(lines(page)).containsExactlyElementsOf(expected);
        checkHead(spec, page.masthead());
    }

    /** Whether the text goes on after a part instead of beginning a new line. */
    private static boolean isJoined(JsonNode spec, int part) {
        for (JsonNode run : spec.path("joined")) {
            if (part >= run.get(0).asInt() && part < run.get(run.size() - 1).asInt()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(Page page) {
        List<String> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            page.text()
                    .slice(block.span())
                    .lines()
                    .forEach(line -> lines.add(block.role().label() + ": " + line.strip()));
        }
        return lines;
    }

    private static void checkHead(JsonNode spec, Masthead head) {
        if (spec.has("title")) {
            assertThat(head.title()).hasValue(spec.get("title").asText());
        }
        if (spec.has("bylines")) {
            List<String> names = new ArrayList<>();
            spec.get("bylines").forEach(name -> names.add(name.asText()));
            assertThat(head.bylines()).isEqualTo(names);
        }
        if (spec.has("publisher")) {
            assertThat(head.publisher()).hasValue(spec.get("publisher").asText());
        }
        if (spec.has("updated")) {
            assertThat(head.updated())
                    .hasValue(LocalDate.parse(spec.get("updated").asText()));
        }
        if (spec.has("section")) {
            assertThat(head.section().orElse("")).isEqualTo(spec.get("section").asText());
        }
        assertThat(head.published().map(LocalDate::toString).orElse(""))
                .isEqualTo(spec.path("published").asText(""));
    }
}
