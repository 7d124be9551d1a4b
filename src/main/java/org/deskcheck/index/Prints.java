// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.deskcheck.model.finding.Fingerprint;

/** The fingerprints of articles, as they are kept. */
final class Prints {

    private static final Set<String> FIELDS = Set.of(Keys.OWN_ID, Keys.FINGERPRINT);

    private Prints() {}

    /** The fingerprint of the article of a document. */
    static Fingerprint of(DirectoryReader reader, int doc) {
        try {
            Document document = reader.storedFields().document(doc, FIELDS);
            String hashes = Optional.ofNullable(document.get(Keys.FINGERPRINT)).orElse("");
            return new Fingerprint(
                    Optional.ofNullable(document.get(Keys.OWN_ID)).orElse(""),
                    hashes.isEmpty()
                            ? List.of()
                            : Stream.of(hashes.split(" ")).map(Integer::valueOf).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index", e);
        }
    }
}
