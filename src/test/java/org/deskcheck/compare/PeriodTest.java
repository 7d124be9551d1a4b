// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026, false",
        "2026, 2025, true",
        "2026, 2026-Q2, true",
        "2026-Q2, 2026-04/2026-06, false",
        "2026-06, 2026-06-03, false",
        "2026-06, 2026-07-03, true",
        "2026-06-03, 2026-06-04, true",
        "2026-Q9, 2025, false",
        "soon, 2025, false"
    })
    void tellsTimesApart(String one, String other, boolean differ) {
        assertThat(Period.differ(Optional.of(one), Optional.of(other))).isEqualTo(differ);
        assertThat(Period.differ(Optional.of(other), Optional.of(one))).isEqualTo(differ);
        assertThat(Period.differ(Optional.of(one), Optional.empty())).isFalse();
    }
}
