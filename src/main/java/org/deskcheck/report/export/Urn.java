// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.deskcheck.model.text.Article;

/** Names for what has none on the web. */
final class Urn {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/";

    private Urn() {}

    /** The article's address on the web, or else a name made of its id. */
    static String of(Article article) {
        return article.url().filter(Urn::isOnTheWeb).orElseGet(() -> of("article", article.id()));
    }

    /** {@code urn:deskcheck:KIND:ID}, the id percent-encoded (RFC 8141). */
    static String of(String kind, String id) {
        StringBuilder urn = new StringBuilder("urn:deskcheck:").append(kind).append(':');
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = PLAIN.indexOf(b) >= 0;
            urn.append(plain ? Character.toString(b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return urn.toString();
    }

    private static boolean isOnTheWeb(String url) {
        try {
            URI uri = new URI(url);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
