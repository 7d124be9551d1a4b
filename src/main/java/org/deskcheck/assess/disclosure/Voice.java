// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.lexicon.PhraseFinder;
import org.deskcheck.lexicon.PhrasePattern;
import org.deskcheck.lexicon.Table;
import org.deskcheck.lexicon.Table.Row;
import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/** Tells what the article says itself from what it quotes, reports, asks or denies, by {@code models/voice.tsv}. */
final class Voice {

    /** How many words before a phrase a negation may stand. */
    private static final int NEGATION_REACH = 4;

    private final Map<String, PhraseFinder<String>> finders = new HashMap<>();

    private Voice() {}

    /** With the table that is packaged with the program. */
    static Voice standard() {
        Voice voice = new Voice();
        Map<String, List<Row>> rows = new HashMap<>();
        for (Row row : Table.read("voice.tsv").rows()) {
            rows.computeIfAbsent(row.get("use"), use -> new ArrayList<>()).add(row);
        }
        rows.forEach((use, list) -> voice.finders.put(use, finder(list)));
        return voice;
    }

    private static PhraseFinder<String> finder(List<Row> rows) {
        return new PhraseFinder<>(rows.stream()
                .map(row -> new PhraseFinder.Rule<>(PhrasePattern.parse(row.get("pattern")), row.get("pattern")))
                .toList());
    }

    private List<PhraseFinder.Hit<String>> find(String use, Passage passage) {
        PhraseFinder<String> finder = finders.get(use);
        return finder == null ? List.of() : finder.find(passage.words().texts());
    }

    /** Whether a sentence speaks of the article's author. */
    boolean isOfAuthor(Passage passage) {
        return passage.role() == BlockRole.BIO || !find("author", passage).isEmpty();
    }

    /** Whether a phrase of a sentence is the article's own assertion. */
    boolean isOwn(String flat, Passage passage, int from, int to) {
        boolean asked = flat.charAt(passage.span().end() - 1) == '?';
        boolean quoted = passage.role() == BlockRole.QUOTE
                || isQuoted(flat, passage, passage.words().span(from, to));
        return !asked && !quoted && find("reports", passage).isEmpty() && !isDenied(passage, from);
    }

    /** Whether a negation stands before the phrase, and no turn between the two: "no advice, but you should buy". */
    private boolean isDenied(Passage passage, int from) {
        int turn = find("turns", passage).stream()
                .mapToInt(PhraseFinder.Hit::from)
                .filter(at -> at < from)
                .max()
                .orElse(-1);
        return find("negates", passage).stream()
                .anyMatch(hit -> hit.to() <= from && hit.from() > turn && reaches(hit, from));
    }

    /** A negation that begins the sentence denies all of it: "No fund of this kind can offer guaranteed returns". */
    private static boolean reaches(PhraseFinder.Hit<String> negation, int from) {
        return negation.from() == 0 || negation.from() >= from - NEGATION_REACH;
    }

    private static boolean isQuoted(String flat, Passage passage, Span phrase) {
        Span sentence = passage.span();
        Span before = new Span(sentence.begin(), phrase.begin());
        return Quotation.isOpenAfter(flat, before, passage.isQuoted())
                || Quotation.closesBehind(flat, sentence, phrase);
    }
}
