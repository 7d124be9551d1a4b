// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.util.Index;
import java.util.List;

/** The features that a model has weights for, by number. */
@FunctionalInterface
interface FeatureIndex {

    /** What stands for a feature without a number. */
    int UNKNOWN = -1;

    /** The number of a feature, spelled as {@code NERFeatureFactory} spells it, or {@link #UNKNOWN}. */
    int number(String feature);

    /** The numbers of those features that have one, each once. */
    default int[] numbers(List<String> features) {
        return features.stream()
                .mapToInt(this::number)
                .filter(number -> number != UNKNOWN)
                .distinct()
                .toArray();
    }

    /** The index of a classifier that was loaded; it is used, not copied. */
    static FeatureIndex of(CRFClassifier<?> classifier) {
        Index<String> index = ModelParts.of(classifier).featureIndex();
        return index::indexOf;
    }
}
