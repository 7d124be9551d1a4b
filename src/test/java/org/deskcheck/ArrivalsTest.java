// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrivalsTest {

    @Test
    void theSameBytesComeOnce() {
        Arrivals arrivals = new Arrivals();
        for (int i = 0; i < 5_000; i++) {
            assertThat(arrivals.isFirst(RunState.digest("text " + i))).isTrue();
        }
        for (int i = 0; i < 5_000; i++) {
            assertThat(arrivals.isFirst(RunState.digest("text " + i))).isFalse();
        }
        assertThat(arrivals.isFirst("0".repeat(64))).isTrue();
        assertThat(arrivals.isFirst("0".repeat(64))).isFalse();
    }

    @Test
    void bytesThatFailedMaySucceedUnderAnotherName() {
        Arrivals arrivals = new Arrivals();
        String digest = RunState.digest("text");
        arrivals.fail(digest);
        assertThat(arrivals.hasFailed(digest)).isTrue();
        arrivals.succeed(digest);
        assertThat(arrivals.hasFailed(digest)).isFalse();
    }
}
