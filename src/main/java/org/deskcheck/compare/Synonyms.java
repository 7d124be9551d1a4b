// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deskcheck.lexicon.Table;

/** Which words stand for which: the table {@code models/synonyms.tsv}. Immutable. */
final class Synonyms {

    private final Map<String, String> canonical;

    private Synonyms(Map<String, String> canonical) {
        this.canonical = Map.copyOf(canonical);
    }

    /** Reads the table of the program. */
    static Synonyms read() {
        Map<String, String> canonical = new HashMap<>();
        for (Table.Row row : Table.read("synonyms.tsv").rows()) {
            row.list("synonyms").forEach(synonym -> canonical.putIfAbsent(synonym, row.get("word")));
        }
        return new Synonyms(canonical);
    }

    /** The word that stands for a lemma in lower case; the lemma itself when it has no synonyms. */
    String canonical(String lemma) {
        return canonical.getOrDefault(lemma, lemma);
    }

    /** The words that stand for some lemmas, each once, sorted. */
    Set<String> canonical(Collection<String> lemmas) {
        return lemmas.stream().map(this::canonical).collect(Collectors.toCollection(TreeSet::new));
    }
}
