// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HumanNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1500000|1500000|",
                "1.5m|1500000|",
                "180bn|180e9|",
                "2 trillion|2e12|",
                "$5k|5000|USD",
                "US$1.1bn|1100000000|USD",
                "1,000|1000|",
                "190e9|190e9|",
                "15%|15|%",
                "-3|-3|",
                "€2bn|2e9|EUR",
                "1.5bn EUR|1.5e9|eur",
                "300MW|300|mw",
                "18.4 EH/s|18.4|eh/s",
                "5year|5|year"
            })
    void readsWhatPeopleType(String typed, double value, String unit) {
        assertThat(HumanNumber.parse(typed)).contains(new HumanNumber(value, Optional.ofNullable(unit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bn", "one", "1.2.3", "$5 EUR", "5 big apples", "--3", "1e99999999999999999999"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(HumanNumber.parse(typed)).isEmpty();
    }
}
