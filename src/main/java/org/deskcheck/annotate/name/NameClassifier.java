// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ExactBestSequenceFinder;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Triple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * CoreNLP's name tagger with a quicker way to the features of a sentence. Model, weights and search are CoreNLP's, and
 * so are the answers. A model of another kind than {@link ModelKind} knows is read in CoreNLP's own way. Safe for
 * threads.
 */
public final class NameClassifier extends CRFClassifier<CoreLabel> {

    private final Optional<SentenceFeatures> features;

    private NameClassifier(String model) {
        super(new SeqClassifierFlags());
        loadClassifierNoExceptions(model);
        features = ModelKind.isKnown(this) ? Optional.of(features()) : Optional.empty();
    }

    /**
     * @param model a serialized classifier: a class path resource or a file
     * @throws edu.stanford.nlp.io.RuntimeIOException if it cannot be read
     */
    public static NameClassifier load(String model) {
        return new NameClassifier(model);
    }

    private SentenceFeatures features() {
        FeatureIndex index = FeatureIndex.of(this);
        WordReader reader = new WordReader(this);
        return new SentenceFeatures(index, new Vocabulary(text -> Word.of(reader.spelling(text), index)));
    }

    /**
     * The answers for a sentence, one for each token: the names of the model's classes.
     *
     * @param sentence tokens with their parts of speech; they are only read
     */
    public List<String> answers(List<CoreLabel> sentence) {
        if (features.isPresent() && !sentence.isEmpty()) {
            return best(sentence);
        }
        return classifySentence(sentence).stream()
                .map(token -> token.get(AnswerAnnotation.class))
                .toList();
    }

    /** CoreNLP's search without what follows it there, the probability of each answer, which nobody asks for here. */
    private List<String> best(List<CoreLabel> sentence) {
        int[] classes = new ExactBestSequenceFinder().bestSequence(getSequenceModel(sentence));
        int first = windowSize - 1;
        return Arrays.stream(classes, first, first + sentence.size())
                .mapToObj(classIndex::get)
                .toList();
    }

    /**
     * The numbers of the features of a sentence by token and by clique (the label alone, the label and the one before),
     * as CoreNLP finds them though in another order. The labels, which only training asks for, are left zero.
     */
    @Override
    public Triple<int[][][], int[], double[][][]> documentToDataAndLabels(List<CoreLabel> document) {
        return features.map(found -> data(found.of(document))).orElseGet(() -> super.documentToDataAndLabels(document));
    }

    private Triple<int[][][], int[], double[][][]> data(int[][][] numbers) {
        return new Triple<>(numbers, new int[numbers.length], new double[numbers.length][windowSize][]);
    }
}
