// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> QUARTER = Set.of("quarter", "quarters", "quarterly", "fiscal", "-");

    /** What is told apart. */
    enum Kind {
        YEAR,
        QUARTER,
        MONTH
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
        return times;
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
