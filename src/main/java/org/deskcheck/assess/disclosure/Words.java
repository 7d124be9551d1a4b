// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deskcheck.model.text.Span;

/**
 * The words of a stretch of text in lower case, without marks; "isn't" is two words, "is" and "n't".
 *
 * @param texts the words
 * @param spans where they stand
 */
record Words(List<String> texts, List<Span> spans) {

    /** Takes copies. */
    Words {
        texts = List.copyOf(texts);
        spans = List.copyOf(spans);
    }

    /** The words of a span of a text that has one char for each code point. */
    static Words of(String flat, Span span) {
        List<String> texts = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int at = span.begin();
        while (at < span.end()) {
            int end = at;
            while (end < span.end() && isPart(flat, end, at, span.end())) {
                end++;
            }
            if (end > at) {
                add(flat, at, end, texts, spans);
            }
            at = Math.max(end, at + 1);
        }
        return new Words(texts, spans);
    }

    /** The words of a text of its own, such as a publisher's name; its spans count chars. */
    static Words of(String text) {
        return of(text, new Span(0, text.length()));
    }

    private static boolean isPart(String flat, int at, int begin, int limit) {
        char c = flat.charAt(at);
        boolean apostrophe = (c == '\'' || c == '’') && at > begin && at + 1 < limit;
        return Character.isLetterOrDigit(c) || apostrophe && Character.isLetterOrDigit(flat.charAt(at + 1));
    }

    private static void add(String flat, int begin, int end, List<String> texts, List<Span> spans) {
        String word = flat.substring(begin, end).toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean negated = word.endsWith("n't") && word.length() > 3;
        int split = negated ? end - 3 : end;
        texts.add(negated ? word.substring(0, word.length() - 3) : word);
        spans.add(new Span(begin, split));
        if (negated) {
            texts.add("n't");
            spans.add(new Span(split, end));
        }
    }

    /** Number of words. */
    int size() {
        return texts.size();
    }

    /** Where the words from {@code from} up to but not including {@code to} stand. */
    Span span(int from, int to) {
        return spans.get(from).cover(spans.get(to - 1));
    }
}
