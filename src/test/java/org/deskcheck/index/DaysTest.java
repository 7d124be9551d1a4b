// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-H2, 2026-07-01, 2026-12-31",
        "2026-q1, 2026-01-01, 2026-03-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-06-03, 2026-06-03, 2026-06-03",
        "2026-06-01/2026-06-07, 2026-06-01, 2026-06-07"
    })
    void readsWhatNewsroomsWrite(String text, LocalDate first, LocalDate last) {
        assertThat(Days.parse(text)).contains(new Days(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "today, 2026-03-31",
        "Now, 2026-03-31",
        "yesterday, 2026-03-30",
        "today-7d, 2026-03-24",
        "now-1m, 2026-02-28",
        "today-2w, 2026-03-17",
        "now+1y, 2027-03-31"
    })
    void countsFromToday(String text, LocalDate day) {
        assertThat(Days.since(text, LocalDate.of(2026, 3, 31))).contains(new Days(day, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today-", "today-7", "now-7h", "tomorrow", "today-99999d", "2026"})
    void refusesWhatIsNotToldFromToday(String text) {
        assertThat(Days.since(text, LocalDate.of(2026, 3, 31))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-02-30", "2026-Q5", "June", "2026-06-07/2026-06-01", "2026/"})
    void refusesWhatIsNoDate(String text) {
        assertThat(Days.parse(text)).isEmpty();
    }
}
