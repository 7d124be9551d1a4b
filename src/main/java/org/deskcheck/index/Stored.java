// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.deskcheck.model.text.Text;

/**
 * What is kept of a document besides its record, by which a hit is shown.
 *
 * @param card what it tells of itself
 * @param text the text that passages are cut from
 * @param places where that text stands
 * @param figures its figures and where in the text they stand
 */
record Stored(StoredCard card, Text text, Places places, StoredFigures figures) {

    private static final Set<String> WANTED = Set.of(Keys.CARD, Keys.TEXT, Keys.PLACES, Keys.FIGURES);

    static Stored of(StoredFields fields, int doc) throws IOException {
        Reader reader = new Reader();
        fields.document(doc, reader);
        return new Stored(
                StoredCard.read(reader.found(Keys.CARD)),
                Text.of(reader.found(Keys.TEXT)),
                Places.read(reader.found(Keys.PLACES)),
                StoredFigures.read(reader.found(Keys.FIGURES)));
    }

    /** What has been read of a document. */
    static Stored of(Map<Integer, Stored> read, int doc) {
        return Optional.ofNullable(read.get(doc)).orElseThrow();
    }

    /** Stops before the record, which is the greater part. */
    private static final class Reader extends StoredFieldVisitor {

        private final Map<String, String> found = new HashMap<>();

        String found(String name) {
            return found.getOrDefault(name, "");
        }

        @Override
        public Status needsField(FieldInfo field) {
            if (found.size() == WANTED.size() || field.name.equals(Keys.RECORD)) {
                return Status.STOP;
            }
            return WANTED.contains(field.name) ? Status.YES : Status.NO;
        }

        @Override
        public void stringField(FieldInfo field, String value) {
            found.put(field.name, value);
        }
    }
}
