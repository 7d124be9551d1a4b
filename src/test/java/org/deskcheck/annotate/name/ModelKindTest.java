// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which models are read the quick way. */
class ModelKindTest {

    @Test
    void howAModelWasTrainedDoesNotMatter() {
        assertThat(isKnown("QNsize=10")).isTrue();
        assertThat(isKnown("serializeTo=elsewhere.ser.gz")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "useTags=true",
                "useTitle=true",
                "useWordPairs=true",
                "useParenMatching=true",
                "useGazettes=true",
                "maxLeft=2",
                "maxNGramLeng=8",
                "useNGrams=false",
                "disjunctionWidth=4",
                "wordShape=chris2",
                "slashHyphenTreatment=BOTH",
                "useReverse=true",
                "inferenceType=Beam",
                "maxAdditionalKnownLCWords=10"
            })
    void aModelWithAnotherFeatureIsOfAnotherKind(String setting) {
        assertThat(isKnown(setting)).isFalse();
    }

    @Test
    void aModelWhoseWordsDependOnWhatItHasReadIsOfAnotherKind() {
        CRFClassifier<CoreLabel> learning = classifier("");
        learning.flags.maxAdditionalKnownLCWords = 10;
        assertThat(ModelKind.isKnown(learning)).isFalse();
    }

    private static boolean isKnown(String setting) {
        return ModelKind.isKnown(classifier(setting));
    }

    private static CRFClassifier<CoreLabel> classifier(String setting) {
        SeqClassifierFlags flags = ModelSettings.with(setting);
        return new CRFClassifier<>(flags);
    }
}
