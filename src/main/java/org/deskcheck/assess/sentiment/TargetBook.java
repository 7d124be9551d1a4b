// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.deskcheck.lexicon.Table;
import org.deskcheck.lexicon.Table.Row;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.finding.TargetType;

/** The words that make targets which are no entities ({@code models/tone-targets.tsv}). */
final class TargetBook {

    private final PhraseBook<Term> terms = new PhraseBook<>();

    /**
     * A word or phrase of the table.
     *
     * @param type what it names
     * @param use how
     */
    record Term(TargetType type, TargetUse use) {}

    private TargetBook() {}

    /**
     * Reads the table that is packaged with the program.
     *
     * @throws IllegalStateException when it is missing or names an unknown type or use
     */
    static TargetBook standard() {
        TargetBook book = new TargetBook();
        for (Row row : Table.read("tone-targets.tsv").rows()) {
            TargetType type = label(TargetType.class, row.get("type"));
            TargetUse use = label(TargetUse.class, row.get("use"));
            for (String words : row.list("words")) {
                Inflection.forms(words, row.get("inflect")).forEach(form -> book.add(form, new Term(type, use)));
            }
        }
        return book;
    }

    private static <E extends Enum<E> & Labelled> E label(Class<E> type, String label) {
        return Labelled.parse(type, label)
                .orElseThrow(() -> new IllegalStateException("tone-targets.tsv has an unknown word: " + label));
    }

    /** Tokenizers differ on whether a hyphen parts words. */
    private void add(String phrase, Term term) {
        Stream.of(phrase, phrase.replace("-", " - ")).distinct().forEach(form -> terms.add(form, term));
    }

    /**
     * The longest phrase that ends or begins a target's name at a word: as printed where the table has capitals.
     *
     * @param printed the words of a sentence
     * @param lower the same words in lower case
     */
    Optional<PhraseBook.Match<Term>> at(List<String> printed, List<String> lower, int at) {
        return Stream.of(printed, lower)
                .flatMap(words -> terms.longest(words, at, term -> term.use().endsName()).stream())
                .max(Comparator.comparingInt(PhraseBook.Match::length));
    }

    /** Whether a proper name is at a word, which the table has with a capital letter. */
    boolean isProper(List<String> printed, int at) {
        return Character.isUpperCase(printed.get(at).codePointAt(0))
                && terms.longest(printed, at, term -> term.use() == TargetUse.NAME)
                        .isPresent();
    }

    /** Whether a word, in any case, has a use. */
    boolean has(String word, TargetUse use) {
        List<String> one = List.of(word.toLowerCase(Locale.ROOT));
        return terms.longest(one, 0, term -> term.use() == use).isPresent();
    }
}
