// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LemmasTest {

    private final Lemmas lemmas = new Lemmas();

    @Test
    void dependOnThePartOfSpeech() {
        assertThat(lemmas.of("leaves", "NNS")).isEqualTo("leaf");
        assertThat(lemmas.of("leaves", "VBZ")).isEqualTo("leave");
        assertThat(lemmas.of("leaves", "NNS")).isEqualTo("leaf");
    }

    @Test
    void areFoundForEndlessWordsToo() {
        assertThat(lemmas.of("x".repeat(10_000), "NN")).hasSize(10_000);
    }
}
