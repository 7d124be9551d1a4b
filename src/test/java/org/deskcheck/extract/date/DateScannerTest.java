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
        "a",
        "earlier",
        "before",
        "previous",
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
    void whatIsEarlierCountsFromThePeriodToldBefore() {
        assertThat(last("It earned $5 million in 2024, up from $4 million a year earlier."))
                .isEqualTo("2023-01-01/2023-12-31");
        assertThat(last("Revenue was $9 million in 2024, three times that of the year before."))
                .isEqualTo("2023-01-01/2023-12-31");
        assertThat(last("In the first quarter of 2025 it shipped 900 hulls, against 800 in the previous quarter."))
                .isEqualTo("2024-10-01/2024-12-31");
        assertThat(last("In the first quarter of 2025 it shipped 900 hulls, against 800 a year earlier."))
                .isEqualTo("2024-01-01/2024-03-31");
        assertThat(last("In 2024 it earned $5 million, against $4 million a year earlier and more before."))
                .isEqualTo("2023-01-01/2023-12-31");
        assertThat(last("In 2024 it earned $5 million, against $4 million two years earlier."))
                .isEqualTo("2022-01-01/2022-12-31");
        assertThat(last("Output in February 2024 was 9% above that of the month before."))
                .isEqualTo("2024-01-01/2024-01-31");
    }

    @Test
    void whatIsEarlierCountsFromTheDayOfPublicationElsewhere() {
        assertThat(last("It earned $5 million, up from $4 million a year earlier."))
                .isEqualTo("2025-01-01/2025-12-31");
        assertThat(last("Founded in 1998, it earned $5 million, up from $4 million a year earlier."))
                .isEqualTo("2025-01-01/2025-12-31");
        assertThat(last("On June 2, 2026 it named a chief, and a year earlier another."))
                .isEqualTo("2025-01-01/2025-12-31");
        assertThat(last("It bought the mill in 2019. Sales rose to $5 million from $4 million a year earlier."))
                .isEqualTo("2025-01-01/2025-12-31");
        assertThat(
                        last(
                                "In 2024 it earned $5 million after $4 million the previous year and $3 million the previous year."))
                .isEqualTo("2023-01-01/2023-12-31");
        assertThat(last("In 2024 it earned $5 million, more than in previous years."))
                .isEqualTo("2024-01-01/2024-12-31");
        assertThat(last("It sold the yard in 2024, the year before the flood.")).isEqualTo("2024-01-01/2024-12-31");
    }

    private static String last(String sentence) {
        Text text = Text.of(sentence);
        List<DateMention> found = DateScanner.standard().scan(text, text.span(), Optional.of(LocalDate.of(2026, 6, 3)));
        DateMention last = found.get(found.size() - 1);
        return last.start() + "/" + last.end();
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
