// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.extract.syntax.Phrases;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/** The time a claim is about, in ISO form: {@code 2026}, {@code 2026-Q2}, {@code 2026-06}, {@code 2026-06-03}, or two days with a slash. */
final class PeriodReader {

    /** What leads to that with which a figure is compared. */
    private static final Set<String> COMPARES =
            Set.of("from", "than", "versus", "vs", "vs.", "against", "over", "compared");

    private static final Set<String> SPEAKS = Set.of("say", "tell", "announce", "report", "disclose");
    /** How many words may lie between a verb of speaking and its day: "said in its monthly update on Monday". */
    private static final int SPOKEN = 6;

    /** What counts back from another time. */
    private static final Set<String> BACK = Set.of("earlier", "before", "prior", "previous", "preceding");

    /** How many words may lie between a comparison and its figure: "compared to a net profit of". */
    private static final int COMPARED = 6;
    /** And between the figure and its time: "$4 million in the prior year". */
    private static final int NEXT = 3;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its");

    private static final int DECEMBER = 12;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    private PeriodReader() {}

    /** The date of the clause that stands nearest to a place, or else the nearest before it in the sentence. */
    static Optional<String> of(Phrases phrases, Span clause, Span place) {
        List<DateMention> dates = phrases.dates().stream()
                .filter(date -> !isAside(phrases, date) && !isOfAnother(phrases, date, place))
                .toList();
        return nearest(dates.stream().filter(d -> clause.contains(d.span())).toList(), place)
                .or(() -> nearest(
                        dates.stream()
                                .filter(d -> d.span().end() <= place.begin())
                                .toList(),
                        place))
                .map(PeriodReader::iso);
    }

    /**
     * "Rose 5% from the month before", "the company said on Monday": neither the time that a figure is compared with nor
     * the day on which somebody spoke is the time it is about.
     */
    static boolean isAside(Phrases phrases, DateMention date) {
        List<Token> before = phrases.sentence().tokens().stream()
                .filter(token -> token.span().end() <= date.span().begin())
                .filter(token -> !ARTICLES.contains(token.text().toLowerCase(Locale.ROOT)))
                .toList();
        if (before.isEmpty()) {
            return false;
        }
        String last = before.get(before.size() - 1).text().toLowerCase(Locale.ROOT);
        boolean base = COMPARES.contains(last) || last.equals("with");
        boolean day = date.start().equals(date.end());
        return base
                || day
                        && before.subList(Math.max(0, before.size() - SPOKEN), before.size()).stream()
                                .anyMatch(token -> SPEAKS.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "Against $4 million in the prior year": that is the time of the figure that is compared with, and of no other. */
    private static boolean isOfAnother(Phrases phrases, DateMention date, Span place) {
        return isBack(date)
                && figureBefore(phrases, date)
                        .filter(figure -> !figure.overlaps(place) && isCompared(phrases, figure))
                        .isPresent();
    }

    private static boolean isBack(DateMention date) {
        return Stream.of(date.text().toLowerCase(Locale.ROOT).split(" ")).anyMatch(BACK::contains);
    }

    /** The figure that a date follows at once or nearly so. */
    private static Optional<Span> figureBefore(Phrases phrases, DateMention date) {
        return phrases.figures().stream()
                .map(Figure::span)
                .takeWhile(figure -> figure.end() <= date.span().begin())
                .reduce((one, other) -> other)
                .filter(figure -> wordsBefore(phrases, date.span()).stream()
                                .filter(word -> word.span().begin() >= figure.end())
                                .count()
                        <= NEXT);
    }

    private static boolean isCompared(Phrases phrases, Span figure) {
        List<Token> before = wordsBefore(phrases, figure);
        return before.subList(Math.max(0, before.size() - COMPARED), before.size()).stream()
                .anyMatch(word -> COMPARES.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private static List<Token> wordsBefore(Phrases phrases, Span place) {
        return phrases.sentence().tokens().stream()
                .takeWhile(token -> token.span().end() <= place.begin())
                .toList();
    }

    private static Optional<DateMention> nearest(List<DateMention> dates, Span place) {
        return dates.stream().min(Comparator.comparingInt((DateMention d) -> distance(d.span(), place)));
    }

    private static int distance(Span a, Span b) {
        return a.end() <= b.begin() ? b.begin() - a.end() : Math.max(0, a.begin() - b.end());
    }

    /** The shortest ISO form of a stretch of days; quarters and halves as {@code Q} and {@code H}. */
    static String iso(DateMention date) {
        LocalDate first = date.start();
        LocalDate last = date.end();
        if (first.equals(last)) {
            return first.toString();
        }
        boolean whole = first.getDayOfMonth() == 1
                && last.equals(YearMonth.from(last).atEndOfMonth())
                && first.getYear() == last.getYear();
        int months = last.getMonthValue() - first.getMonthValue() + 1;
        int before = first.getMonthValue() - 1;
        if (whole && months == DECEMBER) {
            return String.valueOf(first.getYear());
        }
        if (whole && months == 1) {
            return YearMonth.from(first).toString();
        }
        if (whole && months == MONTHS_OF_QUARTER && before % MONTHS_OF_QUARTER == 0) {
            return first.getYear() + "-Q" + (before / MONTHS_OF_QUARTER + 1);
        }
        if (whole && months == MONTHS_OF_HALF && before % MONTHS_OF_HALF == 0) {
            return first.getYear() + "-H" + (before / MONTHS_OF_HALF + 1);
        }
        return first + "/" + last;
    }
}
