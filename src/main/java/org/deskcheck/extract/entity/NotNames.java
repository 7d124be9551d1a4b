// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.lexicon.Table;

/** What is capitalised and no name: {@code models/not-entities.tsv} and {@code models/symbol-lookalikes.tsv}. Immutable. */
final class NotNames {

    private final Set<String> names;

    private NotNames(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** The tables packaged with the program. */
    static NotNames standard() {
        Set<String> names = new HashSet<>();
        Table.read("not-entities.tsv").rows().forEach(row -> names.add(row.get("name")));
        Table.read("symbol-lookalikes.tsv").rows().forEach(row -> names.add(row.get("word")));
        return new NotNames(names);
    }

    /** Whether this is one of them, as printed or with its words capitalised otherwise. */
    boolean contains(String words) {
        return names.contains(words) || names.contains(capitalised(words));
    }

    /** Whether all of the words, or the phrase as a whole, are none. */
    boolean isAll(String phrase) {
        if (contains(phrase)) {
            return true;
        }
        for (String word : phrase.split("[\\s,.&/-]+")) {
            if (!word.isEmpty() && !contains(word) && Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
