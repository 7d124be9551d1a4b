// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.deskcheck.model.finding.Fingerprint;

/** The fingerprints of articles, as they are kept. */
final class Prints {

    private static final Set<String> FIELDS = Set.of(Keys.OWN_ID, Keys.FINGERPRINT);

    private Prints() {}

    /** The fingerprint of the article of a document. */
    static Fingerprint of(DirectoryReader reader, int doc) {
        try {
            Map<String, String> stored = StoredStrings.of(reader.storedFields(), doc, FIELDS);
            String hashes = stored.getOrDefault(Keys.FINGERPRINT, "");
            return new Fingerprint(
                    stored.getOrDefault(Keys.OWN_ID, ""),
                    hashes.isEmpty()
                            ? List.of()
                            : Stream.of(hashes.split(" ")).map(Integer::valueOf).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index", e);
        }
    }
}
