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
    private final TargetBook book;
    private final Set<String> known;
    private final Set<String> common;

    private NameGuess(ToneLexicon lexicon, TargetBook book, Set<String> known, Set<String> common) {
        this.lexicon = lexicon;
        this.book = book;
        this.known = Set.copyOf(known);
        this.common = Set.copyOf(common);
    }

    /**
     * With the table that is packaged with the program.
     *
     * @throws IllegalStateException when it is missing
     */
    static NameGuess standard(ToneLexicon lexicon, TargetBook book) {
        Set<String> known = new HashSet<>();
        Table.read("not-entities.tsv")
                .rows()
                .forEach(row -> known.add(row.get("name").toLowerCase(Locale.ROOT)));
        Set<String> common = new HashSet<>();
        Table.read("tone-common-words.tsv").rows().forEach(row -> common.add(row.get("word")));
        Table.read("currencies.tsv")
                .rows()
                .forEach(row -> common.add(row.get("code").toLowerCase(Locale.ROOT)));
        return new NameGuess(lexicon, book, known, common);
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

    /** Where the name ends that begins at a word; the word itself where none does. */
    private int end(TargetWords words, int from, List<Named> found) {
        int to = from;
        boolean person = false;
        boolean place = true;
        while (to < words.size() && isName(words, from, to, found)) {
            person |= words.name(to) == NameTag.PERSON;
            place &= words.isPlace(to);
            to++;
        }
        // What touches a known name is a part of it, not another: "Example Ltd" behind "Example".
        boolean apart = !words.isTaken(from - 1, from) && !words.isTaken(to, to + 1);
        boolean plain = !place && apart && to - from <= LONGEST && !isCommon(words, from, to);
        return plain && (!person || isIssuer(words, from, to)) ? to : from;
    }

    /** Whether all of it are words for something ordinary: "Annual Report", "Order Book", "Block C", "NOK". */
    private boolean isCommon(TargetWords words, int from, int to) {
        boolean all = true;
        for (int i = from; i < to; i++) {
            boolean letter = words.word(i).length() == 1;
            all &= letter || common.contains(words.word(i)) || words.tag(i).equals("CC");
        }
        return all
                || lexicon.tone(words.lower(), from, words.tag(from))
                        .filter(match -> from + match.length() >= to)
                        .isPresent();
    }

    private boolean isName(TargetWords words, int from, int at, List<Named> found) {
        boolean free =
                !words.isTaken(at, at + 1) && found.stream().noneMatch(name -> name.from() <= at && at < name.to());
        return free && (isCapital(words, at) || isTail(words, from, at)) && !isKnown(words, at);
    }

    /** A proper noun; the tagger takes an acronym that opens a headline for a common one: "ABC Q2 net up". */
    private boolean isCapital(TargetWords words, int at) {
        if (words.tag(at).startsWith("NNP")) {
            return words.isCapital(at);
        }
        return words.tag(at).startsWith("N") && words.isAcronym(at) && isIssuer(words, at, at + 1);
    }

    /** The tagger takes the last word of a name for a common noun: "Harbour Mind"; and some names for addresses. */
    private static boolean isTail(TargetWords words, int from, int at) {
        boolean tail = at > from && words.tag(at).startsWith("N") && words.isCapital(at);
        return tail || words.tag(at).equals("ADD") && at > 0;
    }

    /** What no person does: "Thornby Vale Q2 net up", "Buy Thornby Vale". */
    private boolean isIssuer(TargetWords words, int from, int to) {
        int next = words.word(to).equals("'s") ? to + 1 : to;
        boolean behind = ISSUED.contains(words.word(next))
                || next < words.size()
                        && lexicon.tone(words.lower(), next, words.tag(next))
                                .filter(match -> match.value().kind().isThing()
                                        || match.value().kind().isMovement())
                                .isPresent();
        return behind || from > 0 && ADVISED.contains(words.word(from - 1));
    }

    private static final Set<String> ISSUED = Set.of(
            "q1", "q2", "q3", "q4", "ipo", "shares", "stock", "scrip", "net", "board", "promoters", "consolidated");
    private static final Set<String> ADVISED = Set.of("buy", "sell", "avoid", "hold", "accumulate", "exit");

    private boolean isKnown(TargetWords words, int at) {
        return known.contains(words.word(at))
                || at == 0 && book.has(words.word(at), TargetUse.WORD)
                || lexicon.isAdvice(words.word(at))
                || !words.tag(at + 1).startsWith("NNP") && isTelling(words, at);
    }

    /** Whether a word has a part in what is said, rather than of whom; in front of a name it is a part of that. */
    private boolean isTelling(TargetWords words, int at) {
        return !lexicon.grammar(words.lower(), at).isEmpty()
                || lexicon.tone(words.lower(), at, words.tag(at)).isPresent();
    }

    /** Whether words that are no names are capitalised, so that capitals tell nothing. */
    private static boolean isTitleCase(TargetWords words) {
        int capital = 0;
        int small = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean common = !words.tag(i).startsWith("NNP")
                    && Character.isLetter(words.word(i).codePointAt(0));
            boolean acronym = words.isAcronym(i);
            capital += common && !acronym && words.isCapital(i) ? 1 : 0;
            small += common && !words.isCapital(i) ? 1 : 0;
        }
        return small <= capital;
    }
}
