// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.lexicon.Table;

/** The words of {@code models/symbol-lookalikes.tsv}: printed like symbols, but none without an exchange or a dollar sign. */
final class Lookalikes {

    private final Set<String> words;

    private Lookalikes(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** The words packaged with the program. */
    static Lookalikes standard() {
        Set<String> words = new HashSet<>();
        Table.read("symbol-lookalikes.tsv").rows().forEach(row -> words.add(row.get("word")));
        return new Lookalikes(words);
    }

    /** Whether this word, in any case, is one of them. */
    boolean contains(String word) {
        return words.contains(word.toUpperCase(Locale.ROOT));
    }
}
