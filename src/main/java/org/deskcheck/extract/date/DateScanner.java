// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/**
 * Finds the dates and periods that a text prints. Works on characters, in one pass with a bounded look ahead, and takes
 * any string. At each place the longest reading wins. Safe for threads.
 */
public final class DateScanner {

    private static final DateScanner STANDARD = new DateScanner(List.of(
            new DayRule(), new MonthRule(), new PeriodRule(), new YearRule(), new RelativeRule(), new EndedRule()));

    private static final Set<String> ENDS = Set.of(".", "!", "?");

    private final List<DateRule> rules;

    private DateScanner(List<DateRule> rules) {
        this.rules = rules;
    }

    /** The scanner for English dates. */
    public static DateScanner standard() {
        return STANDARD;
    }

    /**
     * The dates of a stretch of text, in order and without overlaps.
     *
     * @param text the text
     * @param within the stretch to look at, such as a sentence
     * @param published the day from which "yesterday" counts; without it only absolute dates are found
     */
    public List<DateMention> scan(Text text, Span within, Optional<LocalDate> published) {
        DateWords words = DateWords.of(text.flat(), within);
        List<DateMention> found = new ArrayList<>();
        Optional<Told> told = Optional.empty();
        int at = 0;
        while (at < words.size()) {
            int begin = at;
            Optional<DateMatch> back =
                    told.flatMap(period -> EarlierRule.match(words, begin, period.period(), period.begun()));
            Optional<DateMatch> match = back.or(() -> longest(words, begin, published));
            if (match.isPresent()) {
                found.add(mention(text, words, at, match.get()));
            }
            // What is earlier than the time of a sentence does not become that time.
            if (match.isPresent() && back.isEmpty()) {
                told = match.map(period -> new Told(period, begin));
            } else if (isEnd(words, at)) {
                told = Optional.empty();
            }
            at = match.map(DateMatch::end).orElse(at + 1);
        }
        return found;
    }

    /** Whether a sentence may end with a word; a point after "Inc." counts too, which only forgets what was told. */
    private static boolean isEnd(DateWords words, int at) {
        return ENDS.contains(words.at(at).text()) && !words.isGlued(at + 1);
    }

    /** The period that was told last, and the word with which it begins. */
    private record Told(DateMatch period, int begun) {}

    private Optional<DateMatch> longest(DateWords words, int at, Optional<LocalDate> published) {
        return rules.stream()
                .flatMap(rule -> rule.match(words, at, published).stream())
                .max(Comparator.comparingInt(DateMatch::end));
    }

    private static DateMention mention(Text text, DateWords words, int at, DateMatch match) {
        Span span = new Span(words.at(at).begin(), words.at(match.end() - 1).end());
        return new DateMention(span, text.slice(span), match.first(), match.last());
    }
}
