// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.Optional;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.Imprint;
import org.deskcheck.ingest.Reader;
import org.deskcheck.ingest.UnreadableException;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.model.text.Stage;

/**
 * An input that was looked at, but not read as an article yet.
 *
 * @param document the input
 * @param imprint what an article of it would be read from; empty of a failure
 * @param failure why there is nothing to read, if so
 */
record Arrival(Document document, Imprint imprint, Optional<ArticleFailure> failure) {

    /** Looks at a document. */
    static Arrival of(Document document, Reader reader) {
        try {
            return new Arrival(document, reader.imprint(document), Optional.empty());
        } catch (UnreadableException e) {
            return new Arrival(
                    document,
                    new Imprint("", ""),
                    Optional.of(new ArticleFailure(document.id(), Stage.INGEST, String.valueOf(e.getMessage()))));
        }
    }

    String id() {
        return document.id();
    }

    String sha256() {
        return imprint.sha256();
    }
}
