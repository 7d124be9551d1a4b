// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "June 3, 2026|2026-06-03",
                "Sept. 16, 2024|2024-09-16",
                "September 16, 2024|2024-09-16",
                "3rd June 2026|2026-06-03",
                "10 Jun 2026|2026-06-10",
                "2026/06/13 00:00:00|2026-06-13",
                "2026-06-05T06:00:00Z|2026-06-05",
                "Updated: 13/06/2026|2026-06-13",
                "06/13/2026|2026-06-13",
                "05.05.2026|2026-05-05"
            })
    void readsOneDay(String text, LocalDate day) {
        assertThat(PrintedDates.in(text)).singleElement().satisfies(date -> {
            assertThat(date.day()).isEqualTo(day);
            assertThat(date.isAmbiguous()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"31 June 2026", "2026-13-01", "1/2/3", "May 2026", "phone 555-1234"})
    void readsNoDay(String text) {
        assertThat(PrintedDates.in(text)).isEmpty();
    }

    @Test
    void theRestOfThePageDecides() {
        PrintedDate date = PrintedDates.in("06/03/2026").get(0);
        assertThat(date.isAmbiguous()).isTrue();
        assertThat(PrintedDates.resolve(date, PrintedDates.in("on June 2, 2026")))
                .hasValue(LocalDate.of(2026, 6, 3));
        assertThat(PrintedDates.resolve(date, PrintedDates.in("on March 5, 2026")))
                .hasValue(LocalDate.of(2026, 3, 6));
        assertThat(PrintedDates.resolve(date, PrintedDates.in("March 5, 2026, June 2, 2026")))
                .isEmpty();
        assertThat(PrintedDates.resolve(date, List.of())).isEmpty();
    }
}
