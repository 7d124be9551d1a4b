// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.text.Span;

/** The words of {@code models/symbol-lookalikes.tsv}: printed like symbols, but none without an exchange or a dollar sign. */
final class Lookalikes {

    private static final int LONGEST_WORD = 20;

    private final Set<String> words;

    private Lookalikes(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** The words packaged with the program. */
    static Lookalikes standard() {
        Set<String> words = new HashSet<>();
        Table.read("symbol-lookalikes.tsv")
                .rows()
                .forEach(row -> words.add(row.get("word").toUpperCase(Locale.ROOT)));
        return new Lookalikes(words);
    }

    /** Whether a phrase of the table, such as ETH Zurich, begins with the word at this place. */
    boolean beginsPhrase(String flat, Span word) {
        int next = Glyph.afterGap(flat, word.end(), 2);
        int end = next;
        while (end - next < LONGEST_WORD && Character.isLetter(Glyph.at(flat, end))) {
            end++;
        }
        return contains(flat.substring(word.begin(), word.end()) + " " + flat.substring(next, end));
    }

    /** Whether this word, in any case, is one of them. */
    boolean contains(String word) {
        return words.contains(word.toUpperCase(Locale.ROOT));
    }
}
