// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Token;

/**
 * A year, a quarter or a month as a sentence names it.
 *
 * @param kind which of them
 * @param name one name for all ways to write it, such as {@code Q3} for "3Q" and "third quarter"
 * @param span where it stands
 */
record TimeWord(Kind kind, String name, Span span) {

    private static final Map<String, String> ORDINALS = Map.of(
            "first", "1", "1st", "1", "second", "2", "2nd", "2", "third", "3", "3rd", "3", "fourth", "4", "4th", "4");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** Characters between a quarter and its year: " quarter of fiscal ". */
    private static final int QUARTER_TO_YEAR = 19;

    private static final Set<String> BEFORE = Set.of("prior", "previous", "preceding", "last");
    private static final Map<String, String> BASES = Map.of(
            "year",
            "the year before",
            "year's",
            "the year before",
            "quarter",
            "the quarter before",
            "month",
            "the month before");
    private static final Set<String> QUARTER = Set.of("quarter", "quarters", "quarterly", "fiscal", "-");

    /** What is told apart. */
    enum Kind implements Labelled {
        YEAR,
        QUARTER,
        /** A quarter together with the year that the text gives it. */
        QUARTER_OF_YEAR,
        MONTH,
        /** What a figure is compared with: the year before, the quarter before. */
        BASIS
    }

    /** The times of a sentence in order; what a figure takes up is none. */
    static List<TimeWord> in(Sentence sentence, List<Figure> figures) {
        List<TimeWord> times = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (figures.stream().noneMatch(figure -> figure.span().overlaps(token.span()))) {
                time(tokens, i).ifPresent(times::add);
            }
        }
        times.addAll(quartersOfYears(times));
        return times;
    }

    private static List<TimeWord> quartersOfYears(List<TimeWord> times) {
        List<TimeWord> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < times.size(); i++) {
            TimeWord quarter = times.get(i);
            TimeWord year = times.get(i + 1);
            if (quarter.kind == Kind.QUARTER
                    && year.kind == Kind.YEAR
                    && year.span.begin() - quarter.span.end() <= QUARTER_TO_YEAR) {
                String name = quarter.name + " " + year.name;
                pairs.add(new TimeWord(Kind.QUARTER_OF_YEAR, name, quarter.span.cover(year.span)));
            }
        }
        return pairs;
    }

    private static Optional<TimeWord> time(List<Token> tokens, int i) {
        String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
        Span span = tokens.get(i).span();
        if (isYear(word)) {
            return Optional.of(new TimeWord(Kind.YEAR, word, span));
        }
        if (MONTHS.contains(word)) {
            boolean capital = Character.isUpperCase(tokens.get(i).text().charAt(0));
            return capital ? Optional.of(new TimeWord(Kind.MONTH, word, span)) : Optional.empty();
        }
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).text().toLowerCase(Locale.ROOT) : "";
        if (BEFORE.contains(word) && BASES.containsKey(next)) {
            return Optional.of(new TimeWord(Kind.BASIS, BASES.getOrDefault(next, next), span));
        }
        return quarter(tokens, i, word).map(number -> new TimeWord(Kind.QUARTER, "Q" + number, span));
    }

    private static Optional<String> quarter(List<Token> tokens, int i, String word) {
        if (word.length() == 2 && (word.charAt(0) == 'q' || word.charAt(1) == 'q')) {
            char number = word.charAt(0) == 'q' ? word.charAt(1) : word.charAt(0);
            return number >= '1' && number <= '4' ? Optional.of(String.valueOf(number)) : Optional.empty();
        }
        int dash = word.indexOf('-');
        if (dash > 0 && word.endsWith("quarter")) {
            return Optional.ofNullable(ORDINALS.get(word.substring(0, dash)));
        }
        boolean before = tokens.stream()
                .skip(i + 1L)
                .limit(3)
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .takeWhile(next -> QUARTER.contains(next) || ORDINALS.containsKey(next) || next.equals("and"))
                .anyMatch(next -> next.startsWith("quarter"));
        return before ? Optional.ofNullable(ORDINALS.get(word)) : Optional.empty();
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && Character.isDigit(word.charAt(2))
                && Character.isDigit(word.charAt(3));
    }
}
