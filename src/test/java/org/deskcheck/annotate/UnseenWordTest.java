// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenWordTest {

    @ParameterizedTest
    @ValueSource(strings = {"7", "2026", "1,250.75", ".5", "7."})
    void digitsAreANumber(String word) {
        assertThat(UnseenWord.tags(word).orElseThrow()).containsExactly("CD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norvane", "NORVANE", "Ölwerk", "Wexley-Brand"})
    void capitalsMayBeginAName(String word) {
        assertThat(UnseenWord.tags(word).orElseThrow()).contains("NNP", "VBZ").doesNotContain("CD", "IN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reshored", "über-hyped", "zorbing"})
    void smallLettersAreNoName(String word) {
        assertThat(UnseenWord.tags(word).orElseThrow())
                .contains("VBD", "VBG", "JJ")
                .doesNotContain("NNP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ",", "1990s", "7%", "-7", "Q2", "٧", "a.b@c.de", "iPhone", "-ish", "x-", "🚀"})
    void anythingElseMayBeAnything(String word) {
        assertThat(UnseenWord.tags(word)).isEmpty();
    }
}
