// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500000|1500000",
                "1.5m|1500000",
                "180bn|180e9",
                "2 trillion|2e12",
                "$5k|5000",
                "1,000|1000",
                "190e9|190e9",
                "15%|15",
                "-3|-3"
            })
    void readsWhatPeopleType(String typed, double value) {
        assertThat(HumanNumber.parse(typed)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bn", "5 apples", "one", "1.2.3"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(HumanNumber.parse(typed)).isEmpty();
    }
}
