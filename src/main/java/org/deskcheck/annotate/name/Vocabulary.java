// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The words met so far. Their number is bounded: a full vocabulary is emptied and filled anew, which costs a fraction of
 * a second and, a word being a function of its text, changes no answer. Safe for threads.
 */
final class Vocabulary {

    /** More than a million words of news hold; full, they take some 25 MB. */
    static final int MOST_WORDS = 40_000;
    /** Longer ones are addresses and the like, which hardly come again. */
    static final int LONGEST_WORD = 40;

    private final Map<String, Word> words = new ConcurrentHashMap<>();
    private final Function<String, Word> reader;

    Vocabulary(Function<String, Word> reader) {
        this.reader = reader;
    }

    /** The word of this text. */
    Word word(String text) {
        Word known = words.get(text);
        return known == null ? read(text) : known;
    }

    private Word read(String text) {
        Word word = reader.apply(text);
        if (text.length() <= LONGEST_WORD) {
            if (words.size() >= MOST_WORDS) {
                words.clear();
            }
            words.put(text, word);
        }
        return word;
    }

    /** How many words are held. */
    int size() {
        return words.size();
    }
}
