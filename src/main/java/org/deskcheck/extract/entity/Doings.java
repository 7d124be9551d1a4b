// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.lexicon.Table;

/** What companies do and have, as the words behind a name: "raised $5 million", "shares", "'s customers". Immutable. */
final class Doings {

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();

    private Doings() {}

    /** With the words of {@code models/company-contexts.tsv}. */
    static Doings standard() {
        Doings doings = new Doings();
        for (Table.Row row : Table.read("company-contexts.tsv").rows()) {
            if (row.get("place").equals("corporate")) {
                doings.verbs.add(row.get("word"));
            } else if (row.get("place").equals("after")) {
                doings.nouns.add(row.get("word"));
            }
        }
        return doings;
    }

    /** Whether a company stands before a token, by what follows. */
    boolean follow(Line line, int index) {
        if (index >= line.tokens().size()) {
            return false;
        }
        boolean owner = line.word(index).equals("'s") || line.word(index).equals("\u2019s");
        int next = owner ? index + 1 : index;
        boolean has = next < line.tokens().size() && nouns.contains(line.word(next));
        int verb = line.word(index).equals("has") || line.word(index).equals("also") ? index + 1 : index;
        return has
                || verb < line.tokens().size() && verbs.contains(line.word(verb).toLowerCase(Locale.ROOT));
    }
}
