// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.DistSimAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.ShapeAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import edu.stanford.nlp.util.PaddedList;
import java.util.List;

/** Reads single words as CoreNLP does: American spelling, shape and cluster are found by its own code. */
final class WordReader {

    private final CRFClassifier<CoreLabel> classifier;
    private final FeatureFactory<CoreLabel> factory;

    WordReader(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
        this.factory = classifier.featureFactories.get(0);
    }

    Spelling spelling(String word) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        List<CoreLabel> alone = List.of(label);
        new ObjectBankWrapper<CoreLabel>(classifier.flags, null, classifier.getKnownLCWords()).processDocument(alone);
        // the lexicon of clusters is private to the factory, which notes the cluster on the tokens it is asked about
        factory.getCliqueFeatures(new PaddedList<>(alone, new CoreLabel()), 0, FeatureFactory.cliqueC);
        return new Spelling(
                classifier.flags.wordFunction.apply(label.get(TextAnnotation.class)),
                label.get(ShapeAnnotation.class),
                label.get(DistSimAnnotation.class));
    }
}
