// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTaggerTest {

    @ParameterizedTest
    @ValueSource(strings = {"7", "2026", "1,250.75", ".5", "7."})
    void digitsAreANumber(String word) {
        assertThat(SpeechTagger.isNumber(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ",", "1990s", "7%", "-7", "Q2", "\u0667"})
    void anythingElseIsLeftToTheModel(String word) {
        assertThat(SpeechTagger.isNumber(word)).isFalse();
    }
}
