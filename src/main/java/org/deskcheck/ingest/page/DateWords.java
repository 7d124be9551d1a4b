// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deskcheck.lexicon.Table;

/** The words of {@code models/date-words.tsv}: months and weekdays in several languages, and what is printed with a date. */
public final class DateWords {

    private static final String ENGLISH = "en";
    private static final Table TABLE = Table.read("date-words.tsv");
    private static final Map<String, Integer> MONTHS = TABLE.rows().stream()
            .filter(DateWords::isMonth)
            .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> Integer.valueOf(row.get("value"))));
    private static final Map<String, Table.Row> OTHERS = TABLE.rows().stream()
            .filter(row -> !isMonth(row))
            .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), Function.identity()));

    private DateWords() {}

    private static boolean isMonth(Table.Row row) {
        return row.get("kind").equals("month");
    }

    /** The number of a month, 1 to 12, by its name or short form in any case; 0 when the word is none. */
    static int month(String word) {
        return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** The day of the week that a word names. */
    static Optional<DayOfWeek> weekday(String word) {
        return value(word, "weekday").map(value -> DayOfWeek.of(Integer.parseInt(value)));
    }

    /** The order in which the countries of a time zone write day and month. */
    static Optional<DayOrder> zone(String word) {
        return value(word, "zone")
                .filter(value -> !value.equals("none"))
                .map(value -> value.equals("day-first") ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    /** Whether a word says that what follows is the day of the last change. */
    public static boolean meansChange(String word) {
        return value(word, "stamp").filter("updated"::equals).isPresent();
    }

    /** Whether a word says that what follows is the day of publication. */
    public static boolean meansPublication(String word) {
        return value(word, "stamp").filter("published"::equals).isPresent();
    }

    /** Whether a word may stand beside a date in a line that holds nothing else. */
    public static boolean goesWithDate(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return OTHERS.containsKey(plain) || MONTHS.containsKey(plain);
    }

    /** Whether a word that goes with a date belongs to a language other than English, all of which print the day first. */
    static boolean isForeign(String word) {
        Table.Row row = OTHERS.get(word.toLowerCase(Locale.ROOT));
        return row != null && !row.get("language").startsWith(ENGLISH);
    }

    private static Optional<String> value(String word, String kind) {
        return Optional.ofNullable(OTHERS.get(word.toLowerCase(Locale.ROOT)))
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("value"));
    }
}
