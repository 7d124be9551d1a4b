// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.text.Span;

/**
 * Cuts a paragraph where a sentence certainly ends, for rules that take single sentences out of it. Where an
 * abbreviation is possible it does not cut. The sentences that the rest of the program reads are made later and better.
 */
final class SentenceEnds {

    private static final String CLOSING = "\"'”’»)]";
    private static final String OPENING = "\"'“‘«([";

    private static final Set<String> SHORT = Set.of(
            "Inc", "Corp", "Co", "Ltd", "Mr", "Mrs", "Ms", "Dr", "Prof", "No", "vs", "St", "Jr", "Sr", "Sen", "Rep",
            "Gov", "Gen", "Bros", "Plc", "approx", "est", "Nos", "Vol", "Fig", "Art");

    private SentenceEnds() {}

    /** The sentences of a text, without white space around them, in order. */
    static List<Span> in(String text) {
        List<Span> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text, i)) {
                int end = pastClosing(text, i + 1);
                sentences.add(new Span(begin, end));
                begin = pastSpace(text, end);
                i = begin - 1;
            }
        }
        if (begin < text.length()) {
            sentences.add(new Span(begin, text.length()));
        }
        return sentences;
    }

    private static boolean isEnd(String text, int index) {
        char c = text.charAt(index);
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        int closed = pastClosing(text, index + 1);
        int next = pastSpace(text, closed);
        if (next == closed || next >= text.length() || (c == '.' && isAbbreviation(text, index))) {
            return false;
        }
        char first = text.charAt(next);
        return Character.isUpperCase(first) || Character.isDigit(first) || OPENING.indexOf(first) >= 0;
    }

    private static boolean isAbbreviation(String text, int stop) {
        int begin = stop;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1)) && stop - begin < 20) {
            begin--;
        }
        String word = text.substring(begin, stop);
        boolean initials = word.length() == 1 && Character.isUpperCase(word.charAt(0)) || word.indexOf('.') >= 0;
        return initials || SHORT.contains(word);
    }

    private static int pastClosing(String text, int index) {
        int i = index;
        while (i < text.length() && CLOSING.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int pastSpace(String text, int index) {
        int i = index;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
