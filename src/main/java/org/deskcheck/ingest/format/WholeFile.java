// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format;

import java.io.IOException;
import java.io.InputStream;

/** Files that have to be in memory as a whole to be read. */
public final class WholeFile {

    /** Larger files are no articles. */
    public static final int MAX_BYTES = 100 * 1024 * 1024;

    private WholeFile() {}

    /**
     * Reads a file to its end.
     *
     * @throws MalformedException when it is larger than {@link #MAX_BYTES}
     */
    public static byte[] read(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new MalformedException("is larger than 100 MB: split it.");
        }
        return bytes;
    }
}
