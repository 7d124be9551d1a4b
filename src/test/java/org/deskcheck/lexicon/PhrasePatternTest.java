// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasePatternTest {

    @Test
    void alternativesPrefixesAndGaps() {
        assertThat(matches("for inform~|general *2 only", "this is for informational use only"))
                .isTrue();
        assertThat(matches("for inform~|general *2 only", "for general only")).isTrue();
        assertThat(matches("for inform~|general *2 only", "for general use by staff only"))
                .isFalse();
        assertThat(matches("not advice", "not an advice")).isFalse();
        assertThat(matches("not *1 advice", "not not advice")).isTrue();
    }

    @Test
    void aHitIsTheShortest() {
        PhraseFinder<String> finder = finder("no *3 risk");

        assertThat(finder.find(List.of("no", "risk", "no", "risk")))
                .extracting(PhraseFinder.Hit::from, PhraseFinder.Hit::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 2), org.assertj.core.groups.Tuple.tuple(2, 4));
    }

    @Test
    void refusesWhatItCannotMatch() {
        assertThatThrownBy(() -> PhrasePattern.parse("*2 advice")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PhrasePattern.parse("advice *2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PhrasePattern.parse("a *61 b")).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean matches(String pattern, String text) {
        return !finder(pattern).find(List.of(text.split(" "))).isEmpty();
    }

    private static PhraseFinder<String> finder(String pattern) {
        return new PhraseFinder<>(List.of(new PhraseFinder.Rule<>(PhrasePattern.parse(pattern), pattern)));
    }
}
