// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate.name;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a model. CoreNLP hands them to nobody but the stream it is saved to, so this is one: it writes nothing
 * and keeps the objects as they are.
 */
final class ModelParts extends ObjectOutputStream {

    /** Behind labels and classes, in the order in which {@code CRFClassifier} saves and loads its parts. */
    private static final int FEATURES = 2;

    private final List<Object> objects = new ArrayList<>();

    private ModelParts() throws IOException {}

    static ModelParts of(CRFClassifier<?> classifier) {
        try (ModelParts parts = new ModelParts()) {
            classifier.serializeClassifier(parts);
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    Index<String> featureIndex() {
        return (Index<String>) objects.get(FEATURES);
    }

    @Override
    protected void writeObjectOverride(Object part) {
        objects.add(part);
    }

    @Override
    public void writeInt(int part) {
        // the size of the window: no object
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
