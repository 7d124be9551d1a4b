// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Files that have to be in memory as a whole to be read. */
public final class WholeFile {

    /** Larger files are no articles. */
    public static final int MAX_BYTES = 100 * 1024 * 1024;

    private static final String TOO_LARGE = "is larger than 100 MB: split it.";
    private static final int BUFFER = 64 * 1024;

    private WholeFile() {}

    /**
     * Reads a file to its end.
     *
     * @throws MalformedException when it is larger than {@link #MAX_BYTES}
     */
    public static byte[] read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new MalformedException(TOO_LARGE);
        }
        return bytes;
    }

    /**
     * The digest of a file, of which only a part is in memory at a time.
     *
     * @throws MalformedException when it is larger than {@link #MAX_BYTES}
     */
    public static byte[] digest(InputStream stream, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            size += read;
            if (size > MAX_BYTES) {
                throw new MalformedException(TOO_LARGE);
            }
            digest.update(buffer, 0, read);
        }
        return digest.digest();
    }
}
