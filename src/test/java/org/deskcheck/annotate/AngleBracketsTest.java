// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AngleBracketsTest {

    @Test
    void roundsSymbolsAndBlanksNames() {
        assertThat(AngleBrackets.asRead("Fjord Corp <FJD.O> bought <Kraft Brothers Inc>."))
                .isEqualTo("Fjord Corp (FJD.O) bought  Kraft Brothers Inc .");
    }

    @Test
    void leavesMarkupAndComparisons() {
        assertThat(AngleBrackets.asRead("a <b>word</b>, 3 < 4 > 2, <P class=\"x\">, <Open"))
                .isEqualTo("a <b>word</b>, 3 < 4 > 2, <P class=\"x\">, <Open");
    }

    /** Whatever the text, every character keeps its place. */
    @Test
    void keepsTheLength() {
        Random random = new Random(20261121);
        String marks = "<>AbC .\n\"=";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            }
            assertThat(AngleBrackets.asRead(text.toString())).hasSameSizeAs(text);
        }
    }
}
