// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** The words of a sentence in their order, with padding on both sides without end. */
final class Line {

    private static final String PROPER_NOUN = "NNP";

    private final Word[] words;
    private final boolean[] properNouns;
    private final Word padding;

    private Line(Word[] words, boolean[] properNouns, Word padding) {
        this.words = words;
        this.properNouns = properNouns;
        this.padding = padding;
    }

    /** The line of a sentence, whose tokens have their parts of speech. */
    static Line of(List<CoreLabel> sentence, Vocabulary vocabulary, Word padding) {
        Word[] words = new Word[sentence.size()];
        boolean[] properNouns = new boolean[sentence.size()];
        for (int i = 0; i < words.length; i++) {
            CoreLabel token = sentence.get(i);
            words[i] = vocabulary.word(token.word());
            properNouns[i] = PROPER_NOUN.equals(token.tag());
        }
        return new Line(words, properNouns, padding);
    }

    int length() {
        return words.length;
    }

    /** The word at a place, or the padding before the first one and behind the last one. */
    Word at(int place) {
        return isInside(place) ? words[place] : padding;
    }

    /** Whether a word looks like a part of a name: a capital at its beginning alone, and tagged as a proper noun. */
    boolean isName(int place) {
        return isInside(place) && properNouns[place] && words[place].letters().nameCase();
    }

    private boolean isInside(int place) {
        return place >= 0 && place < words.length;
    }
}
