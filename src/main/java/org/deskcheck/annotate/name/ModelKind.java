// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kind of model whose features this package can tell: the settings with which CoreNLP's English three-class model
 * was trained. Each of them turns features on or says how words are read, so a model with one more or one less, or with
 * another value, is not of this kind.
 */
final class ModelKind {

    private static final Set<String> SETTINGS = Set.of(
            "type=crf",
            "maxLeft=1",
            "normalize=true",
            "wordFunction=edu.stanford.nlp.process.AmericanizeFunction",
            "wordShape=chris2useLC",
            "useDistSim=true",
            "numberEquivalenceDistSim=true",
            "unknownWordDistSimClass=0",
            "useClassFeature=true",
            "useWord=true",
            "useNGrams=true",
            "noMidNGrams=true",
            "maxNGramLeng=6",
            "usePrev=true",
            "useNext=true",
            "useSequences=true",
            "usePrevSequences=true",
            "useLongSequences=true",
            "useTypeSeqs=true",
            "useTypeSeqs2=true",
            "useTypeySequences=true",
            "useOccurrencePatterns=true",
            "useLastRealWord=true",
            "useNextRealWord=true",
            "useDisjunctive=true",
            "disjunctionWidth=5");

    /** Files of the training, and how the weights were fitted: nothing that a feature depends on. */
    private static final Set<String> OF_TRAINING = Set.of(
            "trainFileList",
            "testFile",
            "serializeTo",
            "loadClassifier",
            "distSimLexicon",
            "map",
            "readerAndWriter",
            "saveFeatureIndexToDisk",
            "useObservedSequencesOnly",
            "useQN",
            "QNsize",
            "featureDiffThresh");

    private ModelKind() {}

    /** Whether the features of a model are those which this package tells. */
    static boolean isKnown(CRFClassifier<CoreLabel> classifier) {
        return settings(classifier.flags).equals(SETTINGS)
                && learnsNoWords(classifier.flags)
                && classifier.featureFactories.size() == 1
                && classifier.featureFactories.get(0).getClass() == NERFeatureFactory.class;
    }

    private static Set<String> settings(SeqClassifierFlags flags) {
        return flags.toString()
                .lines()
                .filter(line -> !line.isBlank() && !OF_TRAINING.contains(name(line)))
                .collect(Collectors.toSet());
    }

    private static String name(String line) {
        return line.substring(0, Math.max(0, line.indexOf('=')));
    }

    /** Else the shape of a word would depend on the sentences read before, and could not be remembered. */
    private static boolean learnsNoWords(SeqClassifierFlags flags) {
        return flags.maxAdditionalKnownLCWords == 0;
    }
}
