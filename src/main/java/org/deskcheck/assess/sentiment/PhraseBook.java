// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Phrases of one or more words with a value each, found by their first word. Immutable once built; a look-up costs the
 * few phrases that share a first word.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseBook<V> {

    private final Map<String, List<Phrase<V>>> byFirstWord = new HashMap<>();

    /** A phrase that was found: what it stands for and how many words it has. */
    record Match<V>(V value, int length) {}

    private record Phrase<V>(List<String> words, V value) {

        private boolean isAt(List<String> text, int at) {
            return at + words.size() <= text.size()
                    && text.subList(at, at + words.size()).equals(words);
        }
    }

    /** Adds a phrase, in lower case with single spaces; of two equal phrases the first is found. */
    void add(String phrase, V value) {
        List<String> words = List.of(phrase.split(" "));
        List<Phrase<V>> phrases = byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>());
        phrases.add(new Phrase<>(words, value));
        // A stable sort: equal phrases stay in the order of the table.
        phrases.sort(Comparator.comparingInt((Phrase<V> p) -> p.words().size()).reversed());
    }

    /** The longest phrase that begins at word {@code at} and whose value is accepted. */
    Optional<Match<V>> longest(List<String> words, int at, Predicate<V> accepted) {
        for (Phrase<V> phrase : byFirstWord.getOrDefault(words.get(at), List.of())) {
            if (phrase.isAt(words, at) && accepted.test(phrase.value())) {
                return Optional.of(new Match<>(phrase.value(), phrase.words().size()));
            }
        }
        return Optional.empty();
    }

    /** Every phrase that begins at word {@code at}, longest first. */
    List<Match<V>> all(List<String> words, int at) {
        List<Match<V>> matches = new ArrayList<>();
        for (Phrase<V> phrase : byFirstWord.getOrDefault(words.get(at), List.of())) {
            if (phrase.isAt(words, at)) {
                matches.add(new Match<>(phrase.value(), phrase.words().size()));
            }
        }
        return matches;
    }
}
