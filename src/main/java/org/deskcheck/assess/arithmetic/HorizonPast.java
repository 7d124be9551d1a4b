// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import static org.deskcheck.assess.arithmetic.FiguredSentence.lemma;
import static org.deskcheck.assess.arithmetic.FiguredSentence.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;

/** A forecast whose date has come: "could reach 70% by 2026" in an article of 2026 or later. */
final class HorizonPast implements Rule {

    private static final String NAME = "horizon-past";
    private static final Set<String> LOOKS_AHEAD = Set.of(
            "could",
            "will",
            "may",
            "might",
            "expect",
            "project",
            "projection",
            "forecast",
            "target",
            "aim",
            "plan",
            "estimate",
            "predict",
            "goal",
            "should");
    /** What was once expected is reported, not forecast. */
    private static final Set<String> LOOKS_BACK =
            Set.of("was", "were", "had", "been", "originally", "previously", "initially", "if", "would");

    @Override
    public Stream<Finding> check(FiguredArticle article) {
        Optional<LocalDate> published = article.extraction().article().published();
        return published.stream()
                .flatMap(day -> article.sentences().stream()
                        .filter(HorizonPast::looksAhead)
                        .flatMap(sentence -> article.extraction().dates().stream()
                                .filter(date -> sentence.sentence().span().contains(date.span()))
                                .filter(date -> isDeadline(sentence, date) && hasCome(sentence, date, day))
                                .map(date -> finding(article, sentence, date, day))));
    }

    private static boolean looksAhead(FiguredSentence sentence) {
        return sentence.sentence().tokens().stream().anyMatch(token -> LOOKS_AHEAD.contains(lemma(token)))
                && sentence.sentence().tokens().stream()
                        .map(token -> word(token))
                        .noneMatch(LOOKS_BACK::contains);
    }

    /** Directly after "by", or after "by the end of". */
    private static boolean isDeadline(FiguredSentence sentence, DateMention date) {
        List<String> before = wordsBefore(sentence, date);
        return endsWith(before, List.of("by")) || isByEnd(sentence, date);
    }

    private static boolean isByEnd(FiguredSentence sentence, DateMention date) {
        List<String> before = wordsBefore(sentence, date);
        String printed = date.text().toLowerCase(Locale.ROOT);
        return endsWith(before, List.of("by", "the", "end", "of"))
                || endsWith(before, List.of("by", "the")) && printed.startsWith("end of")
                || endsWith(before, List.of("by")) && (printed.contains("end ") || printed.contains("late"));
    }

    /** Whether the words for the end stand before the date rather than in it. */
    private static boolean isUnprintedEnd(FiguredSentence sentence, DateMention date) {
        return endsWith(wordsBefore(sentence, date), List.of("the", "end", "of"));
    }

    private static List<String> wordsBefore(FiguredSentence sentence, DateMention date) {
        return sentence.words(sentence.sentence().span().begin(), date.span().begin());
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        return words.size() >= end.size()
                && words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    /** "By 2026" has come when 2026 has begun; "by March 3" and "by the end of 2026" when the day is over. */
    private static boolean hasCome(FiguredSentence sentence, DateMention date, LocalDate published) {
        boolean wholeYear = date.start().getDayOfYear() == 1
                && date.end().equals(date.start().plusYears(1).minusDays(1));
        return wholeYear && !isByEnd(sentence, date)
                ? !date.start().isAfter(published)
                : date.end().isBefore(published);
    }

    private static Finding finding(
            FiguredArticle article, FiguredSentence sentence, DateMention date, LocalDate published) {
        String message =
                "The forecast looks ahead to \"by %s%s\", which had already come when the article was published on %s."
                        .formatted(isUnprintedEnd(sentence, date) ? "the end of " : "", date.text(), published);
        return Findings.of(
                article, NAME, Optional.empty(), Level.NOTE, message, List.of(date.span()), List.of(date.text()), "");
    }
}
