// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dates that count from the day of publication: {@code yesterday}, {@code on Tuesday}, {@code past six months}. */
final class RelativeRule implements DateRule {

    private static final Set<String> BACK = Set.of("last", "past", "previous", "prior", "preceding");
    private static final Set<String> AHEAD = Set.of("next", "coming", "following");
    private static final Set<String> HERE = Set.of("this", "current");
    private static final Set<String> AGO = Set.of("ago", "earlier");
    private static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
            Map.entry("day", ChronoUnit.DAYS), Map.entry("days", ChronoUnit.DAYS),
            Map.entry("week", ChronoUnit.WEEKS), Map.entry("weeks", ChronoUnit.WEEKS),
            Map.entry("month", ChronoUnit.MONTHS), Map.entry("months", ChronoUnit.MONTHS),
            Map.entry("year", ChronoUnit.YEARS), Map.entry("years", ChronoUnit.YEARS),
            Map.entry("decade", ChronoUnit.DECADES), Map.entry("decades", ChronoUnit.DECADES));
    private static final int MOST = 200;

    @Override
    public Optional<DateMatch> match(DateWords words, int at, Optional<LocalDate> published) {
        return published.flatMap(now -> read(words, at, now));
    }

    private static Optional<DateMatch> read(DateWords words, int at, LocalDate now) {
        String word = words.at(at).text();
        DateCursor cursor = new DateCursor(words, at + 1);
        int shift = BACK.contains(word) ? -1 : AHEAD.contains(word) ? 1 : 0;
        return switch (word) {
            case "yesterday" -> Optional.of(DateMatch.day(at + 1, now.minusDays(1)));
            case "today" ->
                words.at(at + 1).text().equals("’") || words.at(at + 1).text().equals("'")
                        ? Optional.empty()
                        : Optional.of(DateMatch.day(at + 1, now));
            case "tomorrow" -> Optional.of(DateMatch.day(at + 1, now.plusDays(1)));
            case "start", "beginning" ->
                cursor.skip("of", "the", "year")
                        ? Optional.of(sinceOr(words, at, cursor.index(), now))
                        : Optional.empty();
            case "year" ->
                cursor.skip("to", "date") || cursor.skip("-", "to", "-", "date")
                        ? Optional.of(new DateMatch(cursor.index(), now.withDayOfYear(1), now))
                        : Optional.empty();
            default ->
                shift != 0
                        ? shifted(cursor, now, shift)
                        : HERE.contains(word)
                                ? CalendarPeriod.read(cursor, now, 0)
                                : ago(words, at, now).or(() -> weekday(words, at, now));
        };
    }

    private static DateMatch sinceOr(DateWords words, int at, int end, LocalDate now) {
        boolean since = words.at(at - 1).text().equals("since")
                || words.at(at - 2).text().equals("since");
        LocalDate first = now.withDayOfYear(1);
        return since ? new DateMatch(end, first, now) : DateMatch.day(end, first);
    }

    /** "last year", "next Tuesday", "past six months". */
    private static Optional<DateMatch> shifted(DateCursor cursor, LocalDate now, int shift) {
        Optional<DayOfWeek> day = CalendarNames.weekday(cursor.peek().text());
        if (day.isPresent()) {
            LocalDate then = shift < 0
                    ? now.with(TemporalAdjusters.previous(day.get()))
                    : now.with(TemporalAdjusters.next(day.get()));
            return Optional.of(DateMatch.day(cursor.index() + 1, then));
        }
        Optional<DateMatch> calendar = CalendarPeriod.read(cursor, now, shift);
        if (calendar.isPresent()) {
            return calendar;
        }
        int count = count(cursor);
        Optional<ChronoUnit> unit = Optional.ofNullable(UNITS.get(cursor.next().text()));
        return count <= 0 ? Optional.empty() : unit.map(u -> reach(cursor.index(), now, shift * count, u));
    }

    private static DateMatch reach(int end, LocalDate now, int count, ChronoUnit unit) {
        LocalDate other = now.plus(count, unit);
        return count < 0 ? new DateMatch(end, other, now) : new DateMatch(end, now, other);
    }

    /** Moves over how many units a date counts, in digits or words, and gives it; not above 0 when nothing says so. */
    static int count(DateCursor cursor) {
        int digits = cursor.number(1, MOST);
        if (digits > 0) {
            return digits;
        }
        int named = CalendarNames.count(cursor.peek().text());
        if (named > 0) {
            cursor.next();
        }
        return named;
    }

    /** "three years ago", "a year earlier". */
    private static Optional<DateMatch> ago(DateWords words, int at, LocalDate now) {
        DateCursor cursor = new DateCursor(words, at);
        int count = count(cursor);
        Optional<ChronoUnit> unit =
                count > 0 ? Optional.ofNullable(UNITS.get(cursor.next().text())) : Optional.empty();
        if (unit.isEmpty() || !cursor.skipAny(AGO)) {
            return Optional.empty();
        }
        LocalDate then = now.minus(count, unit.get());
        return Optional.of(
                switch (unit.get()) {
                    case YEARS, DECADES -> DateMatch.year(cursor.index(), then.getYear());
                    case MONTHS -> DateMatch.month(cursor.index(), then.getYear(), then.getMonthValue());
                    default -> DateMatch.day(cursor.index(), then);
                });
    }

    /** A bare weekday is the last one, or the next one when the sentence speaks of what is to come. */
    private static Optional<DateMatch> weekday(DateWords words, int at, LocalDate now) {
        return CalendarNames.weekday(words.at(at).text())
                .filter(day -> words.isCapital(at))
                .map(day -> DateMatch.day(
                        at + 1,
                        Tense.around(words, at) == Tense.FUTURE
                                ? now.with(TemporalAdjusters.nextOrSame(day))
                                : now.with(TemporalAdjusters.previousOrSame(day))));
    }
}
