// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.lexicon.Table;
import org.deskcheck.lexicon.Table.Row;
import org.deskcheck.model.Labelled;

/** The words that carry tone ({@code models/tone-words.tsv}) and those that govern it ({@code models/tone-grammar.tsv}). */
final class ToneLexicon {

    private final PhraseBook<Entry> words = new PhraseBook<>();
    private final PhraseBook<GrammarKind> grammar = new PhraseBook<>();

    /**
     * What a word of tone stands for.
     *
     * @param kind what it does
     * @param weight 0 to 100: how strongly, or the tone of a thing that nothing moves
     * @param tags first letters of part-of-speech tags, one of which its first word must have; none for any
     */
    record Entry(CueKind kind, int weight, List<String> tags) {

        /** Takes a copy. */
        Entry {
            tags = List.copyOf(tags);
        }

        /** Whether a word with this part-of-speech tag may be it. */
        boolean allows(String tag) {
            return tags.isEmpty() || tags.stream().anyMatch(tag::startsWith);
        }
    }

    private ToneLexicon() {}

    /**
     * Reads the tables that are packaged with the program.
     *
     * @throws IllegalStateException when a table is missing or names an unknown kind
     */
    static ToneLexicon standard() {
        ToneLexicon lexicon = new ToneLexicon();
        for (Row row : Table.read("tone-words.tsv").rows()) {
            Entry entry = new Entry(kind(CueKind.class, row), Integer.parseInt(row.get("weight")), row.list("tags"));
            phrases(row.get("word"), row).forEach(phrase -> lexicon.words.add(phrase, entry));
        }
        for (Row row : Table.read("tone-grammar.tsv").rows()) {
            GrammarKind kind = kind(GrammarKind.class, row);
            row.list("words").forEach(word -> phrases(word, row).forEach(phrase -> lexicon.grammar.add(phrase, kind)));
        }
        return lexicon;
    }

    private static <E extends Enum<E> & Labelled> E kind(Class<E> type, Row row) {
        return Labelled.parse(type, row.get("kind"))
                .orElseThrow(() -> new IllegalStateException("no such kind of word: " + row.get("kind")));
    }

    /** All forms; tokenizers differ on whether a hyphen parts words. */
    private static List<String> phrases(String word, Row row) {
        return Inflection.forms(word, row.get("inflect")).stream()
                .flatMap(phrase -> Stream.of(phrase, phrase.replace("-", " - ")).distinct())
                .toList();
    }

    /** The longest phrase of tone that begins at a word and may have its part-of-speech tag. */
    Optional<PhraseBook.Match<Entry>> tone(List<String> text, int at, String tag) {
        return words.longest(text, at, entry -> entry.allows(tag));
    }

    /** Whether a word by itself may recommend: buy, sell. */
    boolean isAdvice(String word) {
        return words.longest(List.of(word), 0, entry -> entry.kind().isAdvice()).isPresent();
    }

    /** All phrases of grammar that begin at a word. */
    List<PhraseBook.Match<GrammarKind>> grammar(List<String> text, int at) {
        return grammar.all(text, at);
    }
}
