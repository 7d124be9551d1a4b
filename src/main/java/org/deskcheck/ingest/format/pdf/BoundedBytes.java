// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.deskcheck.ingest.format.MalformedException;

/** Takes bytes up to a bound. */
final class BoundedBytes extends OutputStream {

    /** What is kept to be looked through; what is larger is counted and forgotten. */
    private static final int MAX_KEPT = 64 * 1024 * 1024;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int bound;
    private long count;

    /** Takes so many bytes and no more. */
    BoundedBytes(int bound) {
        this.bound = bound;
    }

    @Override
    public void write(int b) throws IOException {
        count++;
        check();
        if (count <= MAX_KEPT) {
            kept.write(b);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        count += length;
        check();
        if (count <= MAX_KEPT) {
            kept.write(bytes, offset, length);
        }
    }

    /**
     * Looks once more, as a filter may have caught what was thrown at it.
     *
     * @throws MalformedException when more was given than fits
     */
    void check() throws MalformedException {
        if (count > bound) {
            throw new MalformedException("unpacks to more than fits into memory, as only harmful files do.");
        }
    }

    /** The bytes, as far as they were kept. */
    byte[] toByteArray() {
        return kept.toByteArray();
    }
}
