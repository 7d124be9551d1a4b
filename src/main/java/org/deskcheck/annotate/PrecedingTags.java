// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * How much the two tags before a word speak for each tag of its own. CoreNLP's left-three-words model adds this to what the
 * words say, and asks nothing else of earlier tags but whether there are any; so it is the same before all words but the
 * first two of a sentence. The model is asked for a pair when it is first met. Tags are counted as
 * {@link MaxentTagger#getTag} does. Safe for threads.
 */
final class PrecedingTags {

    private final MaxentTagger tagger;
    private final String[] all;
    private final AtomicReferenceArray<double[]> scores;

    /** What this model, which looks back over two tags, knows. */
    PrecedingTags(MaxentTagger tagger) {
        this.tagger = tagger;
        this.all = IntStream.range(0, tagger.numTags()).mapToObj(tagger::getTag).toArray(String[]::new);
        this.scores = new AtomicReferenceArray<>(all.length * all.length);
    }

    /** The log scores of each tag behind these two, those of all pairs more or less by the same. */
    double[] scores(int first, int second) {
        int pair = first * all.length + second;
        double[] known = scores.get(pair);
        if (known == null) {
            known = new Question(all[first], all[second]).answer();
            scores.set(pair, known);
        }
        return known;
    }

    /** A sentence of three words that may be anything: the tags of the first two are given, and the last is scored. */
    private final class Question extends TestSentence {

        private static final int WORDS = 3;

        private final String[][] tags;
        private double[] answer = {};

        Question(String first, String second) {
            super(tagger);
            this.tags = new String[][] {{first}, {second}, all};
        }

        double[] answer() {
            tagSentence(Collections.nCopies(WORDS, new Word(SpeechTagger.UNSEEN)), false);
            return answer;
        }

        @Override
        protected String[] stringTagsAt(int position) {
            int word = position - leftWindow();
            return word >= 0 && word < WORDS ? tags[word] : super.stringTagsAt(position);
        }

        @Override
        protected double[] getHistories(String[] tags, History history) {
            double[] found = super.getHistories(tags, history);
            if (tags == all) {
                answer = found.clone();
            }
            return found;
        }
    }
}
