// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        Map<String, String> stored = StoredStrings.of(fields, doc, WANTED);
        return new Stored(
                StoredCard.read(stored.getOrDefault(Keys.CARD, "")),
                Text.of(stored.getOrDefault(Keys.TEXT, "")),
                Places.read(stored.getOrDefault(Keys.PLACES, "")),
                StoredFigures.read(stored.getOrDefault(Keys.FIGURES, "")));
    }

    /** What a document tells of itself. */
    static StoredCard card(StoredFields fields, int doc) throws IOException {
        return StoredCard.read(StoredStrings.of(fields, doc, Set.of(Keys.CARD)).getOrDefault(Keys.CARD, ""));
    }

    /** What has been read of a document. */
    static Stored of(Map<Integer, Stored> read, int doc) {
        return Optional.ofNullable(read.get(doc)).orElseThrow();
    }
}
