// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which of two days a date in numbers is. A weekday beside it settles the matter. Otherwise other days of the
 * page that stand near one reading, other dates in numbers that can be read in one order only, the time zone and the
 * language of the line, and a point between the numbers (no country writes the month first with points) are witnesses;
 * where they disagree, or where there are none, the day is left open. Immutable.
 */
public final class DayEvidence {

    /** Two days are near when a piece that prints one may well be of the other. */
    private static final long NEAR_DAYS = 7;

    private final List<PrintedDate> page;
    private final Set<DayOrder> habits;

    /**
     * Takes the witnesses.
     *
     * @param page all days that the page prints, and that its address holds
     * @param language the order that the page's language is known for, if it is
     */
    public DayEvidence(List<PrintedDate> page, Optional<DayOrder> language) {
        this.page = List.copyOf(page);
        this.habits = EnumSet.noneOf(DayOrder.class);
        language.ifPresent(habits::add);
        page.forEach(date -> date.order().ifPresent(habits::add));
    }

    /**
     * The day a printed date means; nothing when it is not certain.
     *
     * @param date one of the line
     * @param line where it is printed
     */
    public Optional<LocalDate> resolve(PrintedDate date, String line) {
        if (date.other().isEmpty()) {
            return Optional.of(date.day());
        }
        String[] words = line.split("[^\\p{L}]+", -1);
        Set<DayOrder> orders = byWeekday(date, words);
        if (orders.isEmpty()) {
            orders = witnesses(date, line, words);
        }
        return orders.size() == 1 ? Optional.of(date.in(orders.iterator().next())) : Optional.empty();
    }

    private static Set<DayOrder> byWeekday(PrintedDate date, String[] words) {
        Set<DayOrder> orders = EnumSet.noneOf(DayOrder.class);
        for (String word : words) {
            DateWords.weekday(word)
                    .ifPresent(weekday -> Arrays.stream(DayOrder.values())
                            .filter(order -> date.in(order).getDayOfWeek() == weekday)
                            .forEach(orders::add));
        }
        return orders;
    }

    private Set<DayOrder> witnesses(PrintedDate date, String line, String[] words) {
        Set<DayOrder> orders = EnumSet.noneOf(DayOrder.class);
        orders.addAll(habits);
        Arrays.stream(DayOrder.values())
                .filter(order -> isNearAnother(date.in(order)))
                .forEach(orders::add);
        for (String word : words) {
            DateWords.zone(word).ifPresent(orders::add);
            if (DateWords.isForeign(word)) {
                orders.add(DayOrder.DAY_FIRST);
            }
        }
        if (line.substring(date.begin(), date.end()).indexOf('.') >= 0) {
            orders.add(DayOrder.DAY_FIRST);
        }
        return orders;
    }

    private boolean isNearAnother(LocalDate day) {
        return page.stream()
                .filter(date -> !date.isAmbiguous())
                .anyMatch(date -> Math.abs(date.day().toEpochDay() - day.toEpochDay()) <= NEAR_DAYS);
    }
}
