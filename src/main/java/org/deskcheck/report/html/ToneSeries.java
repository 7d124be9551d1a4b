// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.deskcheck.model.finding.Sentiment;

/** The tones of articles by their day, which becomes days, weeks, months or years when it is read. */
final class ToneSeries {

    private static final int MOST_POINTS = 40;
    private static final long WEEK = 7;

    private final TreeMap<LocalDate, ToneSum> days = new TreeMap<>();
    private final Function<ToneSum, Sentiment> mean;

    /** A series that calls a stretch neutral where there is too little to tell. */
    ToneSeries() {
        this(ToneSum::mean);
    }

    private ToneSeries(Function<ToneSum, Sentiment> mean) {
        this.mean = mean;
    }

    /** A series that takes what little there is for the tone of a stretch. */
    static ToneSeries ofAny() {
        return new ToneSeries(ToneSum::meanOfAny);
    }

    /**
     * A stretch of time.
     *
     * @param from its first day
     * @param tone the mean of its articles
     * @param articles how many there are
     */
    record Point(LocalDate from, Sentiment tone, int articles) {}

    /** Takes in an article of that day. */
    void add(LocalDate day, Sentiment sentiment, int places) {
        days.computeIfAbsent(day, d -> new ToneSum()).add(sentiment, places);
    }

    /** The width of the stretches: the finest of which forty are enough, counted from the first day to the last. */
    Unit unit() {
        if (days.isEmpty()) {
            return Unit.DAY;
        }
        long span = ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()) + 1;
        if (span <= MOST_POINTS) {
            return Unit.DAY;
        }
        return span <= MOST_POINTS * WEEK ? Unit.WEEK : span <= MOST_POINTS * 31 ? Unit.MONTH : Unit.YEAR;
    }

    /** The stretches of a unit in which there are articles, the latest forty, in order. */
    List<Point> points(Unit unit) {
        Map<LocalDate, ToneSum> sums = new TreeMap<>();
        days.forEach((day, sum) -> sums.computeIfAbsent(unit.begin.apply(day), from -> new ToneSum())
                .add(sum));
        List<Point> points = new ArrayList<>();
        sums.forEach((from, sum) -> points.add(new Point(from, mean.apply(sum), sum.articles())));
        return points.subList(Math.max(0, points.size() - MOST_POINTS), points.size());
    }

    /** How wide a stretch is. */
    enum Unit {
        DAY(day -> day),
        WEEK(day -> day.minusDays(day.getDayOfWeek().getValue() - 1L)),
        MONTH(day -> day.withDayOfMonth(1)),
        YEAR(day -> day.withDayOfYear(1));

        private final UnaryOperator<LocalDate> begin;

        Unit(UnaryOperator<LocalDate> begin) {
            this.begin = begin;
        }

        /** What a stretch is called by its first day. */
        String name(LocalDate from) {
            return switch (this) {
                case DAY -> Words.day(from);
                case WEEK -> "week of " + Words.day(from);
                case MONTH -> Words.day(from).substring(Words.day(from).indexOf(' ') + 1);
                case YEAR -> Integer.toString(from.getYear());
            };
        }
    }
}
