// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.text.Token;

/** Words and phrases of a curated table, looked up among tokens by their lemmas or their letters. Immutable. */
public final class PhraseLexicon {

    private final Map<String, List<Entry>> byFirstWord;

    private PhraseLexicon(Map<String, List<Entry>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    private record Entry(List<String> words, String value) {}

    /**
     * A phrase found.
     *
     * @param first its first token
     * @param end one past its last token
     * @param value what the table says of it
     */
    public record Hit(int first, int end, String value) {}

    /**
     * Reads a table of {@code models/}.
     *
     * @param table its name
     * @param phrases the column of the phrases, separated by bars, each of lemmas in lower case
     * @param value the column of what they stand for
     */
    public static PhraseLexicon read(String table, String phrases, String value) {
        Builder builder = new Builder();
        for (Table.Row row : Table.read(table).rows()) {
            row.list(phrases).forEach(phrase -> builder.add(phrase, row.get(value)));
        }
        return builder.build();
    }

    /** Collects phrases. Not safe for threads. */
    public static final class Builder {

        private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

        /** Adds a phrase of lemmas in lower case, and what it stands for. */
        public void add(String phrase, String value) {
            List<String> words = List.of(phrase.split(" "));
            byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Entry(words, value));
        }

        /** The lexicon; longer phrases come before shorter ones. */
        public PhraseLexicon build() {
            byFirstWord
                    .values()
                    .forEach(list -> list.sort(
                            Comparator.comparingInt((Entry e) -> e.words().size())
                                    .reversed()));
            return new PhraseLexicon(Map.copyOf(byFirstWord));
        }
    }

    /** The longest phrase that begins with a token. */
    public Optional<Hit> at(List<Token> tokens, int index) {
        return at(tokens, index, lemma(tokens.get(index))).or(() -> at(tokens, index, surface(tokens.get(index))));
    }

    private Optional<Hit> at(List<Token> tokens, int index, String first) {
        for (Entry entry : byFirstWord.getOrDefault(first, List.of())) {
            int end = index + entry.words().size();
            if (end <= tokens.size() && fits(tokens, index, entry.words())) {
                return Optional.of(new Hit(index, end, entry.value()));
            }
        }
        return Optional.empty();
    }

    /** The phrases among tokens, the longest at each place, without overlaps. */
    public List<Hit> find(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Hit> hit = at(tokens, at);
            hit.ifPresent(hits::add);
            at = hit.map(Hit::end).orElse(at + 1);
        }
        return hits;
    }

    private static boolean fits(List<Token> tokens, int index, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Token token = tokens.get(index + i);
            if (!words.get(i).equals(lemma(token)) && !words.get(i).equals(surface(token))) {
                return false;
            }
        }
        return true;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static String surface(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
