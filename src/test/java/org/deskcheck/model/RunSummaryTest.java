// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.deskcheck.model.finding.RunSummary;
import org.junit.jupiter.api.Test;

class RunSummaryTest {

    private static RunSummary summary(int read, int analysed, int failed) {
        return new RunSummary(read, analysed, 0, 0, failed, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 1);
    }

    @Test
    void countsThatDoNotAddUpAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> summary(3, 1, 1)).withMessageContaining("read 3");
    }

    @Test
    void findingsAreOfThreeLevels() {
        assertThat(summary(3, 2, 1).findings()).isEqualTo(6);
    }
}
