// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The time a claim is about, read from its ISO form.
 *
 * @param start its first day
 * @param end its last day
 */
record Period(LocalDate start, LocalDate end) {

    /** Whether both times are known and are not the same; a day within a longer time may be the day of it. */
    static boolean differ(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return false;
        }
        Optional<Period> a = parse(one.get());
        Optional<Period> b = parse(other.get());
        return a.isPresent()
                && b.isPresent()
                && !a.get().mayBe(b.get())
                && !b.get().mayBe(a.get());
    }

    private boolean mayBe(Period day) {
        boolean isDay = day.start.equals(day.end);
        return equals(day) || isDay && !day.start.isBefore(start) && !day.end.isAfter(end);
    }

    /** Reads {@code 2026}, {@code 2026-Q2}, {@code 2026-06}, {@code 2026-06-03}, or two of them joined by a slash. */
    static Optional<Period> parse(String iso) {
        int slash = iso.indexOf('/');
        if (slash < 0) {
            return single(iso);
        }
        Optional<Period> from = single(iso.substring(0, slash));
        Optional<Period> to = single(iso.substring(slash + 1));
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Period(from.get().start, to.get().end))
                : Optional.empty();
    }

    private static Optional<Period> single(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> Optional.of(months(LocalDate.parse(iso + "-01-01"), 12));
                case 7 ->
                    Optional.of(
                            iso.charAt(5) == 'Q'
                                    ? months(LocalDate.parse(iso.substring(0, 5) + quarterMonth(iso) + "-01"), 3)
                                    : months(LocalDate.parse(iso + "-01"), 1));
                case 10 -> Optional.of(new Period(LocalDate.parse(iso), LocalDate.parse(iso)));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String quarterMonth(String iso) {
        return switch (iso.charAt(6)) {
            case '1' -> "01";
            case '2' -> "04";
            case '3' -> "07";
            case '4' -> "10";
            default -> "??";
        };
    }

    private static Period months(LocalDate start, int count) {
        return new Period(start, start.plusMonths(count).minusDays(1));
    }
}
