// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifiers that survive a new run, and an edit elsewhere in the article: digests of what they identify. */
public final class StableId {

    private static final int LENGTH = 12;

    private StableId() {}

    /**
     * The first twelve hexadecimal digits of the SHA-256 of the parts, in order; parts are kept apart, so that
     * {@code ("a", "bc")} and {@code ("ab", "c")} differ.
     *
     * @param prefix what it identifies, such as {@code f} for a finding, set before the digits with a hyphen
     */
    public static String of(String prefix, String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return prefix + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
