// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Years: {@code fiscal 2026}, {@code FY26}, and a bare {@code 2026} where the words around it speak of time. A fiscal
 * year is given as the calendar year of its number.
 */
final class YearRule implements DateRule {

    /** After these a number of four digits is a year unless a unit follows. */
    private static final Set<String> TIME_PREPOSITIONS = Set.of(
            "in",
            "by",
            "since",
            "during",
            "until",
            "till",
            "through",
            "throughout",
            "before",
            "after",
            "early",
            "late",
            "mid",
            "calendar",
            "year",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "from");

    /** After these it is one only when no counted noun follows. */
    private static final Set<String> WEAK_PREPOSITIONS =
            Set.of("of", "for", "to", "and", "or", "between", "vs", "versus", "with", "than", "-", "into");

    private static final Set<String> ARTICLES = Set.of("a", "the", "its", "their", "our");
    private static final Set<String> UNITS = Set.of(
            "%",
            "percent",
            "mw",
            "gw",
            "kw",
            "eh",
            "ph",
            "th",
            "btc",
            "eth",
            "dollars",
            "million",
            "billion",
            "people",
            "employees",
            "units",
            "shares",
            "stores",
            "hours",
            "days",
            "years",
            "months",
            "km",
            "miles",
            "tonnes",
            "tons",
            "points",
            "ft",
            "feet",
            "sq",
            "x");
    private static final Set<String> FOLLOWERS = Set.of(
            "",
            ",",
            ".",
            ";",
            ":",
            ")",
            "?",
            "!",
            "and",
            "or",
            "to",
            "as",
            "the",
            "was",
            "were",
            "is",
            "are",
            "will",
            "after",
            "from",
            "when",
            "while",
            "with",
            "in",
            "at",
            "by",
            "on",
            "for",
            "a",
            "-",
            "—",
            "according",
            "but",
            "if",
            "that",
            "which",
            "because",
            "compared",
            "up",
            "down",
            "through",
            "has",
            "had",
            "have",
            "would",
            "could",
            "]",
            "’",
            "'",
            "\"",
            "”");
    private static final int ARTICLE_FROM = 1990;
    private static final int ARTICLE_TO = 2060;

    @Override
    public Optional<DateMatch> match(DateWords words, int at, Optional<LocalDate> published) {
        DateCursor cursor = new DateCursor(words, at);
        if (cursor.skip("fiscal") || cursor.skip("fy")) {
            return fiscal(cursor);
        }
        int year = cursor.year();
        if (year < 0
                || UNITS.contains(cursor.peek().text())
                || words.isGlued(at) && !isJoiner(words.at(at - 1).text())) {
            return Optional.empty();
        }
        return isYear(words, at, year) ? Optional.of(DateMatch.year(cursor.index(), year)) : Optional.empty();
    }

    private static Optional<DateMatch> fiscal(DateCursor cursor) {
        cursor.skip("year");
        cursor.skip("’");
        cursor.skip("'");
        int year = cursor.year();
        int read = year >= 0 ? year : cursor.isGlued() ? cursor.shortYear() : -1;
        return read < 0 ? Optional.empty() : Optional.of(DateMatch.year(cursor.index(), read));
    }

    private static boolean isJoiner(String mark) {
        return mark.equals("-") || mark.equals("(") || mark.equals("—");
    }

    private static boolean isYear(DateWords words, int at, int year) {
        String before = words.at(at - 1).text();
        if (before.equals("-") && words.isGlued(at)) {
            String earlier = words.at(at - 2).text();
            return TIME_PREPOSITIONS.contains(earlier) || words.at(at - 2).year() >= 0;
        }
        if (TIME_PREPOSITIONS.contains(before)) {
            return true;
        }
        if (WEAK_PREPOSITIONS.contains(before)) {
            return FOLLOWERS.contains(words.at(at + 1).text());
        }
        return ARTICLES.contains(before)
                && year >= ARTICLE_FROM
                && year <= ARTICLE_TO
                && words.at(at + 1).isLetters();
    }
}
