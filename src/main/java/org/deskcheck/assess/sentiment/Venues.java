// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.text.Sentence;

/** Tells an exchange where something is traded from one that something is said of, by {@code models/exchanges.tsv}. */
final class Venues {

    private static final Set<String> PLACING = Set.of("on", "(", "-lrb-");

    private final Set<String> exchanges;

    private Venues(Set<String> exchanges) {
        this.exchanges = Set.copyOf(exchanges);
    }

    /**
     * With the table that is packaged with the program.
     *
     * @throws IllegalStateException when it is missing
     */
    static Venues standard() {
        Set<String> exchanges = new HashSet<>();
        Table.read("exchanges.tsv").rows().forEach(row -> {
            exchanges.add(row.get("name").toLowerCase(Locale.ROOT));
            row.list("printed").forEach(printed -> exchanges.add(printed.toLowerCase(Locale.ROOT)));
        });
        return new Venues(exchanges);
    }

    /** Whether a name only says where: "closed at $14.82 on Nasdaq", "on the Nasdaq", "(NYSE: ABC)". */
    boolean isPlace(Sentence sentence, Named name) {
        if (!exchanges.contains(name.target().name().toLowerCase(Locale.ROOT))) {
            return false;
        }
        String before = word(sentence, name.from() - 1);
        return PLACING.contains(before.equals("the") ? word(sentence, name.from() - 2) : before);
    }

    private static String word(Sentence sentence, int at) {
        return at < 0 ? "" : sentence.tokens().get(at).text().toLowerCase(Locale.ROOT);
    }
}
