// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
                "05.05.2026|2026-05-05",
                "3. Juni 2026, 7.40 Uhr|2026-06-03",
                "le 1er août 2026|2026-08-01",
                "3 de junho de 2026|2026-06-03",
                "14 de febrero del 2026|2026-02-14",
                "9 giugno 2026|2026-06-09",
                "9 mei 2026|2026-05-09",
                "5 czerwca 2026|2026-06-05",
                "2026年6月3日|2026-06-03",
                "Ina BruskJune 3, 2026|2026-06-03",
                "June 3, 20265 min read|2026-06-03",
                "5 June 2026Updated|2026-06-05",
                "Updated2026-06-13|2026-06-13",
                "03-Jun-2026|2026-06-03",
                "Wed, 03 Jun 2026 10:00:00 GMT|2026-06-03",
                "https://metal.example/2026/06/13/zinc|2026-06-13"
            })
    void readsOneDay(String text, LocalDate day) {
        assertThat(PrintedDates.in(text)).singleElement().satisfies(date -> {
            assertThat(date.day()).isEqualTo(day);
            assertThat(date.isAmbiguous()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "31 June 2026",
        "2026-13-01",
        "some 12 lots 2026",
        "version 1.2.3.2026",
        "1/2/3",
        "May 2026",
        "phone 555-1234"
    })
    void readsNoDay(String text) {
        assertThat(PrintedDates.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"on 31 June 2026 at noon,31 June 2026", "2026-13-01,2026-13-01", "Updated: 45/45/2026,45/45/2026"})
    void knowsWhatIsNoDay(String text, String day) {
        assertThat(PrintedDates.impossible(text)).hasValue(day);
    }
}
