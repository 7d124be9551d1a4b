// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** Gives the {@link WordForms} of each word, each at its own place in the text. */
final class WordFormsFilter extends TokenFilter {

    private final boolean asked;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
    private final Deque<WordForms.Form> waiting = new ArrayDeque<>();
    private int wordBegin;
    private int gap;

    /**
     * A filter over words.
     *
     * @param asked whether they stand in a query
     */
    WordFormsFilter(TokenStream words, boolean asked) {
        super(words);
        this.asked = asked;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (waiting.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            gap += step.getPositionIncrement() - 1;
            wordBegin = offset.startOffset();
            waiting.addAll(WordForms.of(term.toString(), asked));
        }
        WordForms.Form form = waiting.remove();
        clearAttributes();
        term.append(form.term());
        offset.setOffset(wordBegin + form.begin(), wordBegin + form.end());
        step.setPositionIncrement(form.step() + gap);
        length.setPositionLength(form.length());
        gap = 0;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        gap = 0;
    }
}
