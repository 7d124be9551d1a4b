// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Sentiment;
import org.deskcheck.model.finding.Tone;
import org.deskcheck.model.text.Sentence;
import org.deskcheck.model.text.Span;

/** Gathers the tones of all articles by publisher, by name and by day; it keeps a bounded number of each. */
final class ToneBook {

    private static final int MOST_PUBLISHERS = 500;
    private static final int MOST_NAMES = 5000;
    private static final int ROWS = 40;
    private static final int COLUMNS = 6;
    private static final int TRENDS = 5;
    private static final int SENTENCES = 3;

    private final Map<String, Voice> voices = new TreeMap<>();
    private final Map<String, Subject> subjects = new TreeMap<>();
    private final ToneSeries all = new ToneSeries();

    /** What a publisher says. */
    private static final class Voice {
        private final ToneSum whole = new ToneSum();
        private final Map<String, ToneSum> towards = new HashMap<>();
    }

    /** What is said of a name. */
    private static final class Subject {
        private final ToneSum sum = new ToneSum();
        private final ToneSeries series = new ToneSeries();
        private final BestFew<DecidingSentence> praise = new BestFew<>(SENTENCES, DecidingSentence.ORDER);
        private final BestFew<DecidingSentence> blame = new BestFew<>(SENTENCES, DecidingSentence.ORDER);
    }

    /** Takes in one article. */
    void add(Analysis analysis, ArticleLink link) {
        if (analysis.sentences().isEmpty()) {
            return;
        }
        int toned = (int) analysis.sentences().stream()
                .filter(sentence -> sentence.tone() != Tone.NEUTRAL)
                .count();
        Optional<Voice> voice = link.publisher().flatMap(this::voice);
        voice.ifPresent(v -> v.whole.add(analysis.sentiment(), toned));
        link.published().ifPresent(day -> all.add(day, analysis.sentiment(), toned));
        for (EntitySentiment entity : analysis.entities()) {
            if (ToneMatrix.Row.isTold(entity)) {
                add(analysis, entity, voice, link.published());
            }
        }
    }

    private Optional<Voice> voice(String publisher) {
        if (voices.size() >= MOST_PUBLISHERS && !voices.containsKey(publisher)) {
            return Optional.empty();
        }
        return Optional.of(voices.computeIfAbsent(publisher, name -> new Voice()));
    }

    private void add(Analysis analysis, EntitySentiment entity, Optional<Voice> voice, Optional<LocalDate> day) {
        if (subjects.size() >= MOST_NAMES && !subjects.containsKey(entity.name())) {
            return;
        }
        Subject subject = subjects.computeIfAbsent(entity.name(), name -> new Subject());
        int places = entity.evidence().size();
        subject.sum.add(entity.sentiment(), places);
        day.ifPresent(d -> subject.series.add(d, entity.sentiment(), places));
        voice.ifPresent(v ->
                v.towards.computeIfAbsent(entity.name(), name -> new ToneSum()).add(entity.sentiment(), places));
        decide(analysis, entity, subject);
    }

    /** The sentences with words that decide the tone towards the name, and that have that tone themselves. */
    private static void decide(Analysis analysis, EntitySentiment entity, Subject subject) {
        Tone wanted = entity.sentiment().tone();
        if (wanted == Tone.NEUTRAL) {
            return;
        }
        NavigableMap<Integer, Span> evidence = new TreeMap<>();
        entity.evidence().forEach(span -> evidence.put(span.begin(), span));
        BestFew<DecidingSentence> side = wanted == Tone.POSITIVE ? subject.praise : subject.blame;
        List<Sentence> sentences = analysis.extraction().annotated().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Span whole = sentences.get(i).span();
            Sentiment tone = analysis.sentences().get(i);
            List<Evidence> words = evidence.subMap(whole.begin(), whole.end()).values().stream()
                    .filter(whole::contains)
                    .map(span -> new Evidence(analysis.article().id(), span))
                    .toList();
            if (!words.isEmpty() && tone.tone() == wanted) {
                side.add(new DecidingSentence(entity.name(), tone, words));
            }
        }
    }

    /** Publisher against publisher. */
    PublisherTones publishers() {
        List<String> names = names(COLUMNS);
        List<PublisherTones.Row> rows = new ArrayList<>();
        voices.forEach((name, voice) -> rows.add(row(name, voice, names)));
        rows.sort(
                Comparator.comparingInt((PublisherTones.Row row) -> row.whole().articles())
                        .reversed());
        return new PublisherTones(names, new Capped<>(rows, rows.size()).first(ROWS));
    }

    private static PublisherTones.Row row(String publisher, Voice voice, List<String> names) {
        Map<String, PublisherTones.Cell> cells = new HashMap<>();
        for (String name : names) {
            Optional.ofNullable(voice.towards.get(name)).ifPresent(sum -> cells.put(name, PublisherTones.Cell.of(sum)));
        }
        return new PublisherTones.Row(publisher, PublisherTones.Cell.of(voice.whole), cells);
    }

    /** The tone over time: of all articles, then towards each of the names of which most is said. */
    List<ToneTrend> trends() {
        ToneSeries.Unit unit = all.unit();
        List<ToneTrend> trends = new ArrayList<>(List.of(ToneTrend.of("All articles", all, unit)));
        for (String name : names(TRENDS)) {
            Optional.ofNullable(subjects.get(name))
                    .map(subject -> ToneTrend.of(name, subject.series, unit))
                    .filter(trend -> !trend.bars().isEmpty())
                    .ifPresent(trends::add);
        }
        return trends;
    }

    /** The strongest sentences about each of the names of which most is said, for them and against them. */
    List<DecidingSentence> deciding() {
        List<DecidingSentence> deciding = new ArrayList<>();
        for (String name : names(COLUMNS)) {
            Subject subject = subjects.getOrDefault(name, new Subject());
            deciding.addAll(subject.praise.capped().shown());
            deciding.addAll(subject.blame.capped().shown());
        }
        return deciding;
    }

    /** The names with most places that decide their tone; of equals, those that most articles speak of. */
    private List<String> names(int most) {
        return subjects.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Subject> entry) ->
                                entry.getValue().sum.places())
                        .thenComparingInt(entry -> entry.getValue().sum.articles())
                        .reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
