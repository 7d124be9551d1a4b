// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayEvidenceTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 3);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06/03/2026|on June 2, 2026|2026-06-03",
                "06/03/2026|on March 5, 2026|2026-03-06",
                "06/03/2026|the lease of 21/11/2025|2026-03-06",
                "06/03/2026|the lease of 11/21/2025|2026-06-03",
                "06/03/2026|https://metal.example/2026/06/03/zinc|2026-06-03",
                "Friday, 06/03/2026|nothing|2026-03-06",
                "Wednesday, 06/03/2026|on March 5, 2026|2026-06-03",
                "06/03/2026 12:58 EDT|nothing|2026-06-03",
                "06/03/2026 12:58 CET|nothing|2026-03-06",
                "Aktualisiert: 06/03/2026|nothing|2026-03-06",
                "06.03.2026|nothing|2026-03-06"
            })
    void aWitnessDecides(String line, String page, LocalDate day) {
        assertThat(resolve(line, page, Optional.empty())).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "06/03/2026|nothing",
                "06/03/2026|March 5, 2026, June 2, 2026",
                "06/03/2026 12:58 EDT|the lease of 21/11/2025",
                "06/03/2026 12:58 GMT|nothing",
                "Monday, 06/03/2026|on April 5, 2026",
                "06.03.2026|on June 2, 2026"
            })
    void withoutOneOrWithTwoThatDisagreeTheDayStaysOpen(String line, String page) {
        assertThat(resolve(line, page, Optional.empty())).isEmpty();
    }

    @Test
    void theLanguageOfThePageIsAWitness() {
        assertThat(resolve("06/03/2026", "", Optional.of(DayOrder.DAY_FIRST))).hasValue(MARCH);
        assertThat(resolve("06/03/2026", "June 2, 2026", Optional.of(DayOrder.DAY_FIRST)))
                .isEmpty();
        assertThat(resolve("06/03/2026", "", Optional.of(DayOrder.MONTH_FIRST))).hasValue(JUNE);
    }

    private static Optional<LocalDate> resolve(String line, String page, Optional<DayOrder> language) {
        return new DayEvidence(PrintedDates.in(page), language)
                .resolve(PrintedDates.in(line).get(0), line);
    }
}
