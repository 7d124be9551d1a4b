// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SearchField;
import org.jspecify.annotations.Nullable;

/** Queries for figures and days between two ends. An end that is a star, or null as Lucene's parser says it, is open. */
final class Ranges {

    private static final List<String> PERCENT_UNITS = List.of("%", "pp", "bps", "x");

    private final Kind kind;
    private final Vocabulary vocabulary;
    private final Optional<LocalDate> today;
    private final List<FigureRange.Wanted> wanted = new ArrayList<>();

    Ranges(Kind kind, Vocabulary vocabulary, Optional<LocalDate> today) {
        this.kind = kind;
        this.today = today;
        this.vocabulary = vocabulary;
    }

    /** The figures that share a value with an interval. */
    Query figures(SearchField field, @Nullable String low, @Nullable String high, boolean withLow, boolean withHigh) {
        Optional<HumanNumber> least = end(low).map(text -> number(field, text));
        Optional<HumanNumber> most = end(high).map(text -> number(field, text));
        double from = least.map(HumanNumber::value).orElse(Double.NEGATIVE_INFINITY);
        double to = most.map(HumanNumber::value).orElse(Double.POSITIVE_INFINITY);
        from = withLow || least.isEmpty() ? from : Math.nextUp(from);
        to = withHigh || most.isEmpty() ? to : Math.nextDown(to);
        return from > to
                ? new MatchNoDocsQuery("an empty range")
                : wanted(new FigureRange.Wanted(field, from, to, unit(least, most)));
    }

    private Query wanted(FigureRange.Wanted figures) {
        wanted.add(figures);
        return figures.in(Names.of(kind, figures.field()));
    }

    /** What figures have been asked for so far. */
    List<FigureRange.Wanted> wanted() {
        return List.copyOf(wanted);
    }

    /** The documents whose days share one with a stretch of days. */
    Query days(SearchField field, @Nullable String low, @Nullable String high, boolean withLow, boolean withHigh) {
        Optional<Days> first = end(low).map(text -> read(field, text));
        Optional<Days> last = end(high).map(text -> read(field, text));
        long from = first.map(days ->
                        withLow ? days.first().toEpochDay() : days.last().toEpochDay() + 1)
                .orElse(Long.MIN_VALUE);
        long to = last.map(days ->
                        withHigh ? days.last().toEpochDay() : days.first().toEpochDay() - 1)
                .orElse(Long.MAX_VALUE);
        return from > to
                ? new MatchNoDocsQuery("an empty range")
                : LongRange.newIntersectsQuery(Names.days(kind, field), new long[] {from}, new long[] {to});
    }

    private static Optional<String> end(@Nullable String text) {
        return Optional.ofNullable(text).filter(t -> !t.equals("*"));
    }

    private HumanNumber number(SearchField field, String text) {
        return HumanNumber.parse(text)
                .filter(number -> number.unit().map(unit -> fits(field, unit)).orElse(true))
                .orElseThrow(() -> Problem.usage("\"" + Vocabulary.cut(text) + "\"" + vocabulary.column(text)
                        + " is nothing that " + field.label() + " holds: write something like " + field.example()));
    }

    private static boolean fits(SearchField field, String unit) {
        return switch (field) {
            case MONEY -> isCurrency(unit);
            case PERCENT -> PERCENT_UNITS.contains(unit);
            default -> true;
        };
    }

    /** A code of ISO 4217. */
    private static boolean isCurrency(String unit) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(unit.toUpperCase(Locale.ROOT)));
    }

    private static Optional<String> unit(Optional<HumanNumber> least, Optional<HumanNumber> most) {
        Optional<String> low = least.flatMap(HumanNumber::unit);
        Optional<String> high = most.flatMap(HumanNumber::unit);
        if (low.isPresent() && high.isPresent() && !low.get().equalsIgnoreCase(high.get())) {
            throw Problem.usage("the ends of a range must have one unit, not " + low.get() + " and " + high.get());
        }
        return low.or(() -> high);
    }

    private Days read(SearchField field, String text) {
        return Days.parse(text)
                .or(() -> today.flatMap(day -> Days.since(text, day)))
                .orElseThrow(() -> Problem.usage("\"" + Vocabulary.cut(text) + "\"" + vocabulary.column(text)
                        + " is no date for " + field.label() + ": write 2026, 2026-Q2, 2026-06, 2026-06-03"
                        + (today.isPresent() ? ", today or today-7d" : "")));
    }
}
