// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.finding.TargetType;
import org.deskcheck.model.finding.Tone;

/**
 * What tone which article takes towards which company, organization, asset or market.
 *
 * @param names those that most of the rows speak of, a tone counting for more than a mention; the columns
 * @param moreNames how many others there are
 * @param rows the articles
 */
record ToneMatrix(List<String> names, long moreNames, Capped<Row> rows) {

    private static final int MOST_NAMES = 8;

    /** Takes a copy. */
    ToneMatrix {
        names = List.copyOf(names);
    }

    /**
     * An article.
     *
     * @param article which
     * @param whole its own tone
     * @param towards its tone towards each name
     * @param places for each name the anchor of the first word that decides the tone, where there is one
     */
    record Row(ArticleLink article, ToneWord whole, Map<String, ToneWord> towards, Map<String, String> places) {

        /** Takes copies. */
        Row {
            towards = Map.copyOf(towards);
            places = Map.copyOf(places);
        }

        /** The row of an article. */
        static Row of(Analysis analysis, ArticleLink article) {
            Map<String, ToneWord> towards = new HashMap<>();
            Map<String, String> places = new HashMap<>();
            analysis.entities().stream().filter(Row::isTold).forEach(entity -> {
                towards.putIfAbsent(entity.name(), ToneWord.of(entity.sentiment()));
                entity.evidence().stream()
                        .sorted()
                        .findFirst()
                        .ifPresent(span -> places.putIfAbsent(entity.name(), Anchors.of(span)));
            });
            return new Row(article, ToneWord.of(analysis), towards, places);
        }

        /** An asset or a market has a column only where a tone is taken towards it; a company has one in any case. */
        static boolean isTold(EntitySentiment target) {
            boolean institution = target.type() == TargetType.COMPANY || target.type() == TargetType.ORGANIZATION;
            return institution || target.sentiment().tone() != Tone.NEUTRAL;
        }

        /** Where the first word stands that decides the tone towards a name, seen from the index; nothing without one. */
        Optional<String> href(String name) {
            return Optional.ofNullable(places.get(name))
                    .flatMap(place -> article.file().map(file -> "articles/" + file + "#" + place));
        }

        /** The tone towards a name, or nothing when the article says nothing of it. */
        Optional<ToneWord> towards(String name) {
            return Optional.ofNullable(towards.get(name));
        }
    }

    /**
     * A tone in words.
     *
     * @param word {@code Positive}, {@code Neutral} or {@code Negative}
     * @param mark a sign that says it without colour
     * @param score from −1 to 1, with its sign; empty where there is none
     * @param colour the class of its colour
     */
    record ToneWord(String word, String mark, String score, String colour) {

        private static final ToneWord NOT_ANALYSED = new ToneWord("Not analysed", "–", "", "plain");

        /** The words for an article's own tone. */
        static ToneWord of(Analysis analysis) {
            return analysis.sentences().isEmpty() ? NOT_ANALYSED : of(analysis.sentiment());
        }

        /** The words for a tone. */
        static ToneWord of(Sentiment sentiment) {
            String digits = sentiment.score().toPlainString().replace('-', '−');
            String score = sentiment.score().signum() > 0 ? "+" + digits : digits;
            String word = Words.of(sentiment.tone());
            return switch (sentiment.tone()) {
                case POSITIVE -> new ToneWord(word, "▲", score, "good");
                case NEUTRAL -> new ToneWord(word, "●", score, "plain");
                case NEGATIVE -> new ToneWord(word, "▼", score, "bad");
            };
        }
    }

    /** The matrix of these rows. */
    static ToneMatrix of(Capped<Row> rows) {
        Tally tally = new Tally();
        rows.shown()
                .forEach(row -> row.towards().forEach((name, tone) -> {
                    tally.add(name);
                    if (!tone.mark().equals(ToneWord.of(Sentiment.NONE).mark())) {
                        tally.add(name);
                        tally.add(name);
                    }
                }));
        List<String> names = tally.counts().stream().map(Tally.Count::word).toList();
        return new ToneMatrix(
                names.subList(0, Math.min(MOST_NAMES, names.size())), Math.max(0, names.size() - MOST_NAMES), rows);
    }
}
