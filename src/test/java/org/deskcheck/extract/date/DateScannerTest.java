// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DateScannerTest {

    private static final String[] PIECES = {
        "June",
        "3",
        ",",
        " ",
        "2026",
        "-",
        "/",
        "Q",
        "2",
        "H1",
        "FY",
        "26",
        "last",
        "year",
        "May",
        "the",
        "of",
        "\n",
        "’",
        "'",
        "quarter",
        "first",
        ".",
        "31",
        "Tuesday",
        "will",
        "on",
        "𝟓",
        "99999999999",
        "ago",
        "past",
        "in",
        "‑",
        "\uD83D"
    };

    @TestFactory
    List<DynamicTest> readsDatesAsPrinted() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream stream = DateScannerTest.class.getResourceAsStream("/specs/dates.json")) {
            for (JsonNode group : new ObjectMapper().readTree(stream)) {
                String day = group.get("published").asText();
                Optional<LocalDate> published = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
                for (JsonNode spec : group.get("cases")) {
                    tests.add(DynamicTest.dynamicTest(spec.get(0).asText() + " @" + day, () -> check(spec, published)));
                }
            }
        }
        return tests;
    }

    private static void check(JsonNode spec, Optional<LocalDate> published) {
        Text text = Text.of(spec.get(0).asText());
        List<DateMention> found = DateScanner.standard().scan(text, text.span(), published);
        if (spec.get(1).asText().isEmpty()) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).singleElement().satisfies(mention -> {
            assertThat(mention.text()).isEqualTo(spec.get(1).asText());
            assertThat(mention.start()).isEqualTo(spec.get(2).asText());
            assertThat(mention.end()).isEqualTo(spec.get(3).asText());
        });
    }

    @Test
    void findsSeveralDatesOfOneSentence() {
        Text text = Text.of("From May 2025 to June 2026, and again in 2027, sales rose.");
        assertThat(DateScanner.standard().scan(text, text.span(), Optional.empty()))
                .extracting(DateMention::text)
                .containsExactly("May 2025", "June 2026", "2027");
    }

    @Test
    void takesAnyString() {
        Random random = new Random(20260603);
        for (int round = 0; round < 3000; round++) {
            StringBuilder letters = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                letters.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Text text = Text.of(letters.toString());
            int reached = 0;
            for (DateMention mention :
                    DateScanner.standard().scan(text, text.span(), Optional.of(LocalDate.of(2026, 6, 3)))) {
                assertThat(mention.span().begin()).isGreaterThanOrEqualTo(reached);
                assertThat(mention.text()).isEqualTo(text.slice(mention.span()));
                assertThat(mention.end()).isAfterOrEqualTo(mention.start());
                reached = mention.span().end();
            }
        }
    }
}
