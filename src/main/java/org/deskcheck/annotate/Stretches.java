// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.text.Span;

/**
 * A block in stretches that the tokenizer can take. It looks ahead for the longest token, so that a long run of brackets
 * or stars costs it the square of its length; paragraphs and words that people wrote are shorter than what is cut here.
 */
final class Stretches {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_WORD = 500;
    private static final String SENTENCE_END = ". ";

    private Stretches() {}

    /** Stretches that together are the text, in order, each ended behind a sentence or a word where there is one. */
    static List<Span> of(String text) {
        List<Span> stretches = new ArrayList<>();
        int begin = 0;
        int word = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                word = at + 1;
            }
            int end = at - word == LONGEST_WORD ? at : at - begin == LONGEST ? end(text, begin, at) : begin;
            if (end > begin) {
                stretches.add(new Span(begin, end));
                begin = end;
                word = Math.max(word, begin);
            }
        }
        stretches.add(new Span(begin, text.length()));
        return stretches;
    }

    /** Behind the last sentence in the second half, or else the last word; words are shorter than that half. */
    private static int end(String text, int begin, int last) {
        int sentence = text.lastIndexOf(SENTENCE_END, last - SENTENCE_END.length());
        if (sentence >= begin + LONGEST / 2) {
            return sentence + SENTENCE_END.length();
        }
        int end = last;
        while (!Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
