// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StableIdTest {

    @Test
    void isTheSameFromRunToRun() {
        assertThat(StableId.of("f", "sum-of-parts", "a.txt")).isEqualTo("f-d32117d20781");
    }

    @Test
    void partsAreKeptApart() {
        assertThat(StableId.of("f", "a", "bc")).isNotEqualTo(StableId.of("f", "ab", "c"));
    }
}
