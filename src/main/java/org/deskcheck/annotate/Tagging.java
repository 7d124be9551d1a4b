// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tagging of one sentence by CoreNLP, which asks for a word's scores behind all pairs of tags that the two words before
 * it can have. The model is asked for the first pair only; the others differ by what {@link PrecedingTags} knows.
 */
final class Tagging extends TestSentence {

    private final MaxentTagger tagger;
    private final String[] open;
    private final PrecedingTags preceding;

    /** What each word can be, in the tagger's own strings, so that it finds them quickly, and in its numbers. */
    private String[][] possible = {};

    private int[][] numbers = {};

    /** What is being scored: a word, and the numbers of the tags before it. */
    private int position;

    private int first;
    private int second;

    /** The scores that the model gave the word at {@code known}, and what of them is owed to the tags before it. */
    private double[] scores = {};

    private double[] owed = {};
    private int known = -1;

    /**
     * By a model.
     *
     * @param open what the model holds possible of a word it has never seen
     */
    Tagging(MaxentTagger tagger, String[] open, PrecedingTags preceding) {
        super(tagger);
        this.tagger = tagger;
        this.open = open;
        this.preceding = preceding;
    }

    @Override
    protected void init() {
        super.init();
        possible = new String[leftWindow() + size][];
        numbers = new int[possible.length][];
    }

    @Override
    protected String[] stringTagsAt(int position) {
        if (position < leftWindow()) {
            return super.stringTagsAt(position);
        }
        if (possible[position] == null) {
            int[] here =
                    Stream.of(tagsAt(position)).mapToInt(tagger::getTagIndex).toArray();
            numbers[position] = here;
            possible[position] = IntStream.of(here).mapToObj(tagger::getTag).toArray(String[]::new);
        }
        return possible[position];
    }

    private String[] tagsAt(int position) {
        String[] tags = super.stringTagsAt(position);
        return Arrays.equals(tags, open)
                ? UnseenWord.tags(sent.get(position - leftWindow())).orElse(tags)
                : tags;
    }

    /** The model looks back over two tags; before the first word CoreNLP counts what stands there as tags too. */
    @Override
    public double[] scoresOf(int[] tags, int position) {
        this.position = position;
        first = tags[position - 2];
        second = tags[position - 1];
        return super.scoresOf(tags, position);
    }

    /** The log scores of a word's tags, which whoever asked may change; the first two words have not two words before them. */
    @Override
    protected double[] getHistories(String[] tags, History history) {
        if (position < leftWindow() + 2) {
            return super.getHistories(tags, history);
        }
        double[] now = preceding.scores(first, second);
        if (position != known) {
            known = position;
            scores = super.getHistories(tags, history);
            owed = now;
        }
        double[] found = scores.clone();
        for (int i = 0; i < found.length; i++) {
            int tag = numbers[position][i];
            found[i] += now[tag] - owed[tag];
        }
        return found;
    }
}
