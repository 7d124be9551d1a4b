// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.lexicon.Table;
import org.deskcheck.model.finding.TargetType;
import org.deskcheck.model.text.NameTag;

/**
 * Takes a capitalised word of a headline for the name of a company that no table knows, unless the headline capitalises
 * every word, or the word is known for something else ({@code models/not-entities.tsv}).
 */
final class NameGuess {

    private static final int LONGEST = 5;

    private final ToneLexicon lexicon;
    private final Set<String> known;

    private NameGuess(ToneLexicon lexicon, Set<String> known) {
        this.lexicon = lexicon;
        this.known = Set.copyOf(known);
    }

    /**
     * With the table that is packaged with the program.
     *
     * @throws IllegalStateException when it is missing
     */
    static NameGuess standard(ToneLexicon lexicon) {
        Set<String> known = new HashSet<>();
        Table.read("not-entities.tsv").rows().forEach(row -> known.add(row.get("name").toLowerCase(Locale.ROOT)));
        return new NameGuess(lexicon, known);
    }

    /**
     * The names that may be companies'.
     *
     * @param found the targets that are found already
     */
    List<Named> names(TargetWords words, List<Named> found) {
        List<Named> names = new ArrayList<>();
        if (isTitleCase(words)) {
            return names;
        }
        int at = 0;
        while (at < words.size()) {
            int to = end(words, at, found);
            if (to > at) {
                names.add(words.named(at, to, TargetType.ORGANIZATION));
            }
            at = Math.max(to, at + 1);
        }
        return names;
    }

    private int end(TargetWords words, int from, List<Named> found) {
        int to = from;
        while (to < words.size() && isName(words, to, found)) {
            to++;
        }
        boolean plain = to - from <= LONGEST;
        return plain ? to : from;
    }

    private boolean isName(TargetWords words, int at, List<Named> found) {
        boolean free = !words.isTaken(at, at + 1)
                && !words.isPlace(at)
                && words.name(at) != NameTag.PERSON
                && found.stream().noneMatch(name -> name.from() <= at && at < name.to());
        boolean capital = words.isCapital(at) && words.tag(at).startsWith("NNP");
        return free && capital && !isKnown(words, at);
    }

    private boolean isKnown(TargetWords words, int at) {
        return known.contains(words.word(at))
                || !lexicon.grammar(words.lower(), at).isEmpty()
                || lexicon.tone(words.lower(), at, words.tag(at)).isPresent();
    }

    /** Whether most words are capitalised, so that capitals tell nothing. */
    private static boolean isTitleCase(TargetWords words) {
        int capital = 0;
        int small = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean letter = Character.isLetter(words.word(i).codePointAt(0));
            capital += letter && words.isCapital(i) ? 1 : 0;
            small += letter && !words.isCapital(i) ? 1 : 0;
        }
        return small <= capital;
    }
}
