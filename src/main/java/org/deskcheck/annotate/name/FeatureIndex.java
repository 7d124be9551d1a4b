// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.ArrayList;

/** The features that a model has weights for, by number. */
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
        try (Parts parts = new Parts()) {
            classifier.serializeClassifier(parts);
            Index<String> index = parts.featureIndex();
            return index::indexOf;
        } catch (IOException e) {
            throw new IllegalStateException("parts of a model are held in memory", e);
        }
    }

    /** CoreNLP shows the index of a model to nobody but the stream it is saved to: this one keeps it as it is. */
    final class Parts extends ObjectOutputStream {

        /** Labels, classes, features: the order in which {@code CRFClassifier} saves and loads its parts. */
        private static final int FEATURES = 2;

        private final List<Object> objects = new ArrayList<>();

        private Parts() throws IOException {}

        @Override
        protected void writeObjectOverride(Object part) {
            objects.add(part);
        }

        @Override
        public void writeInt(int part) {
            // the size of the window: known, and no object
        }

        @Override
        public void close() {
            // nothing was opened
        }

        @SuppressWarnings("unchecked")
        private Index<String> featureIndex() {
            return (Index<String>) objects.get(FEATURES);
        }
    }
}
