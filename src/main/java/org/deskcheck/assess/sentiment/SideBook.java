// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.List;
import org.deskcheck.lexicon.Table;
import org.deskcheck.lexicon.Table.Row;

/** The verbs of {@code models/tone-sides.tsv}. Immutable after construction; threads may share it. */
final class SideBook {

    private static final String NONE = "-";

    private final PhraseBook<SideRule> verbs = new PhraseBook<>();

    private SideBook() {}

    /**
     * With the table that is packaged with the program.
     *
     * @throws IllegalStateException when it is missing or holds no number where one is due
     */
    static SideBook standard() {
        SideBook book = new SideBook();
        for (Row row : Table.read("tone-sides.tsv").rows()) {
            SideRule rule = new SideRule(
                    words(row, "object"),
                    phrases(row, "link"),
                    words(row, "behind").stream().map(SideBook::split).toList(),
                    Integer.parseInt(row.get("subject")),
                    Integer.parseInt(row.get("other")));
            row.list("verb").stream()
                    .flatMap(verb -> Inflection.forms(verb, row.get("inflect")).stream())
                    .distinct()
                    .forEach(verb -> book.verbs.add(verb, rule));
        }
        return book;
    }

    private static List<String> words(Row row, String column) {
        return row.list(column).stream().filter(word -> !word.equals(NONE)).toList();
    }

    /** The words of a link; "-" is the empty one. */
    private static List<List<String>> phrases(Row row, String column) {
        return row.list(column).stream()
                .map(word -> word.equals(NONE) ? List.<String>of() : split(word))
                .toList();
    }

    private static List<String> split(String words) {
        return List.of(words.split(" "));
    }

    /** The rules of the verbs that begin at a word. */
    List<PhraseBook.Match<SideRule>> at(List<String> words, int at) {
        return verbs.all(words, at);
    }
}
