// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Periods that accounts name by their last day: {@code three months ended March 31, 2026}, {@code year ended June 30}. */
final class EndedRule implements DateRule {

    private static final Set<String> ENDED = Set.of("ended", "ending");
    private static final Map<String, Integer> MONTHS =
            Map.of("month", 1, "months", 1, "quarter", 3, "year", 12, "years", 12);
    private static final int MOST = 60;

    private final DateRule day = new MonthRule();

    @Override
    public Optional<DateMatch> match(DateWords words, int at, Optional<LocalDate> published) {
        DateCursor cursor = new DateCursor(words, at);
        int count = RelativeRule.count(cursor);
        cursor.skip("fiscal");
        Optional<Integer> unit = Optional.ofNullable(MONTHS.get(cursor.next().text()));
        if (unit.isEmpty() || !cursor.skipAny(ENDED)) {
            return Optional.empty();
        }
        int months = Math.max(1, count) * unit.get();
        return day.match(words, cursor.index(), published)
                .filter(last -> months <= MOST)
                .map(last -> new DateMatch(last.end(), last.last().plusDays(1).minusMonths(months), last.last()));
    }
}
