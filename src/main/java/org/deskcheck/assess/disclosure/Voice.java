// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.List;
import org.deskcheck.model.text.Span;

/** Tells what the article says itself from what it quotes, reports or denies. */
final class Voice {

    /** How many words before a phrase a negation may stand. */
    private static final int NEGATION_REACH = 4;

    private static final String OPENING_MARKS = "\"“«„";
    private static final String CLOSING_MARKS = "\"”»“";

    private final HousePatterns patterns;

    Voice(HousePatterns patterns) {
        this.patterns = patterns;
    }

    /** Whether a phrase of a sentence is the article's own assertion. */
    boolean isOwn(String flat, Passage passage, int from, int to) {
        boolean reported = !patterns.find("voice", "passes", passage.words()).isEmpty();
        boolean denied = patterns.find("voice", "negates", passage.words()).stream()
                .anyMatch(hit -> hit.to() <= from && hit.from() >= from - NEGATION_REACH);
        boolean asked = flat.charAt(passage.span().end() - 1) == '?';
        return !reported
                && !denied
                && !asked
                && !isQuoted(flat, passage.span(), passage.words().span(from, to));
    }

    /** Whether a quotation mark is open where the phrase begins, or it stands between two. */
    private static boolean isQuoted(String flat, Span sentence, Span phrase) {
        boolean opened = false;
        for (int at = sentence.begin(); at < phrase.begin(); at++) {
            char c = flat.charAt(at);
            if (opened && CLOSING_MARKS.indexOf(c) >= 0) {
                opened = false;
            } else if (OPENING_MARKS.indexOf(c) >= 0) {
                opened = true;
            }
        }
        boolean closedBehind = List.of('"', '”', '»').stream()
                .anyMatch(mark ->
                        flat.indexOf(mark, phrase.end()) >= 0 && flat.indexOf(mark, phrase.end()) < sentence.end());
        return opened || closedBehind && CLOSING_MARKS.indexOf(flat.charAt(sentence.end() - 1)) >= 0;
    }
}
