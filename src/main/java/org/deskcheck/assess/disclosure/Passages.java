// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.text.Span;

/** Cuts text into lines and lines into sentences, without tokens, so that it works on footers and captions too. */
final class Passages {

    private static final Set<String> ABBREVIATIONS =
            Set.of("Inc", "Ltd", "Co", "Corp", "No", "St", "Mr", "Mrs", "Ms", "Dr", "Jr", "Sr", "vs", "Plc", "Bros");

    private Passages() {}

    /** The lines of a span that are not blank, without white space around them. */
    static List<Span> lines(String flat, Span span) {
        List<Span> lines = new ArrayList<>();
        int begin = span.begin();
        for (int at = span.begin(); at <= span.end(); at++) {
            if (at == span.end() || flat.charAt(at) == '\n') {
                add(flat, begin, at, lines);
                begin = at + 1;
            }
        }
        return lines;
    }

    /** The sentences of a line. */
    static List<Span> sentences(String flat, Span line) {
        List<Span> sentences = new ArrayList<>();
        int begin = line.begin();
        for (int at = line.begin(); at + 1 < line.end(); at++) {
            if (ends(flat, at, begin)) {
                add(flat, begin, at + 1, sentences);
                begin = at + 1;
            }
        }
        add(flat, begin, line.end(), sentences);
        return sentences;
    }

    private static boolean ends(String flat, int at, int begin) {
        char mark = flat.charAt(at);
        boolean spaced = Character.isWhitespace(flat.charAt(at + 1));
        if (!spaced || mark != '.' && mark != '!' && mark != '?') {
            return false;
        }
        int word = at;
        while (word > begin && Character.isLetter(flat.charAt(word - 1))) {
            word--;
        }
        boolean initial = at - word == 1 && Character.isUpperCase(flat.charAt(word));
        boolean abbreviated = mark == '.' && (initial || ABBREVIATIONS.contains(flat.substring(word, at)));
        return !abbreviated;
    }

    private static void add(String flat, int begin, int end, List<Span> spans) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(flat.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(flat.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            spans.add(new Span(from, to));
        }
    }
}
