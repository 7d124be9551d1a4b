// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.Imprint;

/**
 * Tells what an article is analysed from, and by what: with the same stamp, the same analysis comes out. An article is
 * analysed again when its stamp is another.
 */
final class Stamps {

    private static final int LENGTH = 32;

    private final String pipeline;

    /** The stamps of the program as it is, with these settings. */
    Stamps(SortedMap<String, String> digests) {
        this.pipeline = digests + " java " + Runtime.version().feature();
    }

    /** The stamp of an article that is read from this. */
    String of(Document document, Imprint imprint) {
        MessageDigest digest = Digests.sha256();
        for (String part : new String[] {
            pipeline,
            document.id(),
            document.path(),
            document.raw() ? "raw" : "",
            document.content().getClass().getSimpleName(),
            imprint.sha256(),
            imprint.given()
        }) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }
}
