// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.Collections;
import java.util.stream.IntStream;

/**
 * How much the two tags before a word speak for each tag of its own. CoreNLP's left-three-words model adds this to what the
 * words say, and asks nothing else of earlier tags but whether there are any; so it is the same before all words but the
 * first two of a sentence, and is asked of the model once. Tags are counted as {@link MaxentTagger#getTag} does.
 */
final class PrecedingTags {

    private final double[][] scores;
    private final int tags;

    private PrecedingTags(double[][] scores, int tags) {
        this.scores = scores;
        this.tags = tags;
    }

    /** Reads what a model, which looks back over two tags, knows. */
    static PrecedingTags of(MaxentTagger tagger) {
        int tags = tagger.numTags();
        Probe probe = new Probe(tagger, new double[tags * tags][]);
        probe.tagSentence(Collections.nCopies(Probe.WORDS, new Word(SpeechTagger.UNSEEN)), false);
        return new PrecedingTags(probe.scores, tags);
    }

    /** The log scores of each tag behind these two, all of them more or less by the same. */
    double[] scores(int first, int second) {
        return scores[first * tags + second];
    }

    /** Tags a sentence the words of which may be anything, and notes how the last one is scored. */
    private static final class Probe extends TestSentence {

        private static final int WORDS = 3;

        private final double[][] scores;
        private final String[] all;
        private int pair;

        Probe(MaxentTagger tagger, double[][] scores) {
            super(tagger);
            this.scores = scores;
            this.all = IntStream.range(0, tagger.numTags())
                    .mapToObj(tagger::getTag)
                    .toArray(String[]::new);
        }

        @Override
        protected String[] stringTagsAt(int position) {
            int word = position - leftWindow();
            return word >= 0 && word < WORDS ? all : super.stringTagsAt(position);
        }

        @Override
        public double[] scoresOf(int[] tags, int position) {
            boolean last = position - leftWindow() == WORDS - 1;
            pair = last ? tags[position - 2] * all.length + tags[position - 1] : -1;
            return super.scoresOf(tags, position);
        }

        @Override
        protected double[] getHistories(String[] tags, History history) {
            double[] found = super.getHistories(tags, history);
            if (pair >= 0) {
                scores[pair] = found.clone();
            }
            return found;
        }
    }
}
