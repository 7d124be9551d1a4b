// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers are gathered once, and only those which there are. */
class NumberSetTest {

    private final NumberSet numbers = new NumberSet();

    @Test
    void aNumberIsHeldOnce() {
        numbers.addAll(new int[] {7, 5, 7});
        numbers.add(5);
        assertThat(numbers.take()).containsExactly(7, 5);
    }

    @Test
    void whatTheModelDoesNotKnowIsLeftOut() {
        numbers.addNew(FeatureIndex.UNKNOWN);
        numbers.add(FeatureIndex.UNKNOWN);
        numbers.addAllNew(new int[] {FeatureIndex.UNKNOWN, 3});
        assertThat(numbers.take()).containsExactly(3);
    }

    @Test
    void itGrowsAndIsEmptyWhenTaken() {
        for (int number = 0; number < 1000; number++) {
            numbers.addNew(number);
        }
        assertThat(numbers.take()).hasSize(1000);
        assertThat(numbers.take()).isEmpty();
    }

    @Test
    void theFeaturesOfAnIndexAreNumberedOnce() {
        FeatureIndex index = feature -> feature.length() > 3 ? FeatureIndex.UNKNOWN : feature.length();
        assertThat(index.numbers(List.of("ab", "a", "xy", "abcd"))).containsExactly(2, 1);
    }
}
