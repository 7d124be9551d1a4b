// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "café — “quoted”", "a 🚀 b", "🚀🚀", "𝟓𝟎% of it", "tail 🚀"})
    void flatHasOneCharForEachCodePoint(String given) {
        Text text = Text.of(given);
        assertThat(text.flat()).hasSize(given.codePointCount(0, given.length()));
        assertThat(text.slice(text.span())).isEqualTo(given);
    }

    @Test
    void sliceGivesTheOriginalCharacters() {
        Text text = Text.of("up 🚀 5%");
        int five = text.flat().indexOf("5%");
        assertThat(five).isEqualTo(5);
        assertThat(text.slice(new Span(five, five + 2))).isEqualTo("5%");
        assertThat(text.slice(new Span(3, 4))).isEqualTo("🚀");
    }

    @Test
    void digitsOfOtherPlanesReadAsDigits() {
        assertThat(Text.of("𝟓𝟎%").flat()).isEqualTo("50%");
    }

    @Test
    void aSurrogateWithoutItsPartnerIsReplaced() {
        Text text = Text.of("a\ud83db");
        assertThat(text.original()).isEqualTo("a�b");
        assertThat(text.flat()).isEqualTo("a�b");
    }

    @Test
    void anyStringKeepsItsPlaces() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            StringBuilder given = new StringBuilder();
            random.ints(random.nextInt(40), 0, 0x11000).forEach(n -> given.appendCodePoint(n * 16 % 0x110000));
            Text text = Text.of(given.toString());
            StringBuilder pieces = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                pieces.append(text.slice(new Span(i, i + 1)));
            }
            assertThat(pieces).hasToString(text.original());
        }
    }
}
