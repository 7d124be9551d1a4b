// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.deskcheck.model.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchesTest {

    @ParameterizedTest
    @CsvSource({
        "Zinc rose by 2%. , 10, 1", // a paragraph is one stretch
        "Zinc rose by 2%. , 2000, 4", // sentences stay whole
        "zinc , 5000, 3",
        "[, 1750, 4", // no word is as long
        "[, 500, 1",
        "[, 0, 1"
    })
    void areTheTextInOrder(String part, int times, int stretches) {
        String text = (part.equals("[") ? part : part + " ").repeat(times);
        assertThat(Stretches.of(text)).hasSize(stretches);
        assertThat(Stretches.of(text).stream()
                        .map(span -> text.substring(span.begin(), span.end()))
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'Zinc rose by 2%. ', '. '", "'zinc ', ' '"})
    void endBehindASentenceOrAWord(String part, String end) {
        String text = part.repeat(4000);
        for (Span span : Stretches.of(text)) {
            assertThat(text.substring(span.begin(), span.end())).endsWith(end).hasSizeLessThanOrEqualTo(10_000);
        }
    }
}
