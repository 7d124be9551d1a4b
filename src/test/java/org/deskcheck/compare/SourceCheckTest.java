// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.sample.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCheckTest {

    private static final String SOURCE =
            "Revenue for the third quarter of 2025 was $441.2 million. Net income rose 12% to $30 million."
                    + " Orrin plans to borrow up to $80 million.";

    private final SourceCheck check = new SourceCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Revenue was $441.2 million.                      | AGREES
            Revenue was $441 million.                        | AGREES
            Revenue was over $440 million.                   | AGREES
            Revenue was $443 million.                        | CONFLICT
            Revenue was $441 million in the second quarter.  | CONFLICT
            Revenue was $441 million in 2024.                | CONFLICT
            Revenue for Q3 2025 was $441 million.            | AGREES
            Net income fell 12%.                             | DIRECTION_CONFLICT
            Orrin plans to borrow $80 million.               | STATUS_DRIFT
            Its plant has 900 MW.                            | UNSUPPORTED
            Revenue was good.                                | NOT_COMPARABLE
            """)
    void holdsAStoryAgainstItsSource(String story, Outcome outcome) {
        assertThat(compare(SOURCE, story).outcome()).isEqualTo(outcome);
    }

    @Test
    void aTextBacksItself() {
        assertThat(compare(SOURCE, SOURCE).outcome()).isEqualTo(Outcome.AGREES);
    }

    @Test
    void saysWhy() {
        assertThat(compare(SOURCE, "Revenue was $443 million.")
                        .comparisons()
                        .get(0)
                        .reason())
                .isEqualTo("The source has $441.2 million there, the story $443 million.");
    }

    @Test
    void neverThrows() {
        String[] words = {
            "$5 million",
            "up to $5",
            "rose 20%",
            "Q3",
            "3Q",
            "third quarter",
            "2025",
            "May",
            ".",
            "1-2-3",
            "é",
            "\n",
            "first-quarter"
        };
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            assertThat(compare(text(words, random), text(words, random)).comparisons())
                    .allMatch(comparison -> !comparison.reason().isEmpty());
        }
    }

    private static String text(String[] words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int j = 0; j < 12; j++) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString();
    }

    private SourceComparison compare(String source, String story) {
        return check.compare(
                Sketch.of(source).analysis(), Sketch.of(story).as("story").analysis());
    }
}
