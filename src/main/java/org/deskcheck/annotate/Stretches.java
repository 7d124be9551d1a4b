// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.text.Span;

/**
 * A block in stretches that the tokenizer can take. It looks ahead for the longest token, so that a long run of brackets
 * or stars costs it the square of its length; paragraphs that people wrote are shorter than one stretch.
 */
final class Stretches {

    private static final int LONGEST = 10_000;
    private static final String SENTENCE_END = ". ";

    private Stretches() {}

    /** Stretches that together are the text, in order, each ended behind a sentence or a word where there is one. */
    static List<Span> of(String text) {
        List<Span> stretches = new ArrayList<>();
        int begin = 0;
        while (text.length() - begin > LONGEST) {
            int end = end(text, begin);
            stretches.add(new Span(begin, end));
            begin = end;
        }
        stretches.add(new Span(begin, text.length()));
        return stretches;
    }

    private static int end(String text, int begin) {
        int last = begin + LONGEST;
        int half = begin + LONGEST / 2;
        int sentence = text.lastIndexOf(SENTENCE_END, last - SENTENCE_END.length());
        if (sentence >= half) {
            return sentence + SENTENCE_END.length();
        }
        int word = last - 1;
        while (word >= half && !Character.isWhitespace(text.charAt(word))) {
            word--;
        }
        return word >= half ? word + 1 : last;
    }
}
