// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesWhatIsNoSpan() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void containsItselfAndWhatLiesWithin() {
        Span span = new Span(2, 8);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(3, 8))).isTrue();
        assertThat(span.contains(new Span(1, 8))).isFalse();
    }

    @Test
    void coverHoldsBoth() {
        assertThat(new Span(5, 6).cover(new Span(1, 2))).isEqualTo(new Span(1, 6));
    }

    @Test
    void comesInOrderOfTheText() {
        assertThat(new Span(1, 5)).isLessThan(new Span(2, 3)).isLessThan(new Span(1, 6));
    }
}
