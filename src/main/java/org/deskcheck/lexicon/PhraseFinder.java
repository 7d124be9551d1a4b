// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many patterns at once. Immutable; time is linear in the words and in the patterns that are under way.
 *
 * @param <V> what a pattern stands for
 */
public final class PhraseFinder<V> {

    private final Map<String, List<Rule<V>>> byFirstWord = new HashMap<>();
    private final List<Rule<V>> byPrefix = new ArrayList<>();

    /**
     * A pattern and what it stands for.
     *
     * @param pattern the pattern
     * @param value what it stands for
     */
    public record Rule<V>(PhrasePattern pattern, V value) {}

    /**
     * A pattern that was found.
     *
     * @param value what it stands for
     * @param from its first word
     * @param to one past its last word, at the earliest end
     */
    public record Hit<V>(V value, int from, int to) {}

    private record Attempt<V>(Rule<V> rule, int from, long states) {}

    /** Looks for these patterns. */
    public PhraseFinder(List<Rule<V>> rules) {
        for (Rule<V> rule : rules) {
            for (String word : rule.pattern().firstWords()) {
                byFirstWord.computeIfAbsent(word, first -> new ArrayList<>()).add(rule);
            }
            if (!rule.pattern().firstPrefixes().isEmpty()) {
                byPrefix.add(rule);
            }
        }
    }

    /** All hits, by first word; of one pattern begun at one word, the shortest. */
    public List<Hit<V>> find(List<String> words) {
        List<Hit<V>> hits = new ArrayList<>();
        List<Attempt<V>> underWay = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            List<Attempt<V>> next = new ArrayList<>();
            for (Attempt<V> attempt : underWay) {
                advance(attempt, attempt.rule().pattern().next(attempt.states(), words.get(at)), at, hits, next);
            }
            for (Rule<V> rule : beginningWith(words.get(at))) {
                advance(new Attempt<>(rule, at, 0), rule.pattern().begin(), at, hits, next);
            }
            underWay = next;
        }
        hits.sort(Comparator.comparingInt((Hit<V> hit) -> hit.from()).thenComparingInt(Hit::to));
        return hits;
    }

    private List<Rule<V>> beginningWith(String word) {
        List<Rule<V>> beginning = new ArrayList<>(byFirstWord.getOrDefault(word, List.of()));
        for (Rule<V> rule : byPrefix) {
            boolean listed = rule.pattern().firstWords().contains(word);
            if (!listed && rule.pattern().firstPrefixes().stream().anyMatch(word::startsWith)) {
                beginning.add(rule);
            }
        }
        return beginning;
    }

    private static <V> void advance(
            Attempt<V> attempt, long states, int at, List<Hit<V>> hits, List<Attempt<V>> underWay) {
        if (attempt.rule().pattern().isComplete(states)) {
            hits.add(new Hit<>(attempt.rule().value(), attempt.from(), at + 1));
        } else if (states != 0) {
            underWay.add(new Attempt<>(attempt.rule(), attempt.from(), states));
        }
    }
}
