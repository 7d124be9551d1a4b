// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The small script that filters and sorts; a page says all it has to say without it.
 *
 * @param text its text
 * @param policy how a page's content security policy names it, so that the browser runs this script and no other
 */
public record Script(String text, String policy) {

    private static final Script FILTERS = read("filters.js");

    /** The script. */
    public static Script filters() {
        return FILTERS;
    }

    private static Script read(String name) {
        try (InputStream stream = Script.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program is packaged without " + name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Script(text, "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
