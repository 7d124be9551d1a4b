// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.deskcheck.ingest.format.MalformedException;

/** How much comes out of a packed file against what went in. Stops files that were made to fill disks or memory. */
final class Expansion {

    /** Text shrinks to a tenth, and lists of numbers to a fiftieth; nothing honest gets beyond this. */
    private static final long MAX_RATIO = 200;

    /** So much may come out of any file: a few repeated pages are no attack. */
    private static final long FREE = 16L * 1024 * 1024;

    private static final long MAX_TOTAL = 64L * 1024 * 1024 * 1024;

    private final Counted packed;
    private final Bounds bounds;
    private long unpacked;

    /**
     * The bounds.
     *
     * @param ratio bytes that may come out for each that goes in
     * @param free bytes that may come out whatever goes in
     * @param total bytes that may come out at all
     */
    record Bounds(long ratio, long free, long total) {}

    /** Watches a packed stream, with the usual bounds. */
    Expansion(InputStream packed) {
        this(packed, new Bounds(MAX_RATIO, FREE, MAX_TOTAL));
    }

    /** Watches a packed stream. */
    Expansion(InputStream packed, Bounds bounds) {
        this.packed = new Counted(packed);
        this.bounds = bounds;
    }

    /** The packed stream, to be read by what unpacks it. */
    InputStream packed() {
        return packed;
    }

    /** An unpacked stream, which breaks off where a bound is passed. Closing it closes nothing. */
    InputStream watched(InputStream stream) {
        return new Counted(stream) {
            @Override
            void count(long bytes) throws IOException {
                super.count(bytes);
                add(bytes);
            }

            @Override
            public void close() {
                // The archive around it goes on.
            }
        };
    }

    private void add(long bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > bounds.free() && unpacked / bounds.ratio() > packed.count) {
            throw new MalformedException("unpacks to more than " + bounds.ratio()
                    + " times its size, as only harmful files do; unpack it yourself if you trust it.");
        }
        if (unpacked > bounds.total()) {
            throw new MalformedException("unpacks to more than " + bounds.total() + " bytes; split it.");
        }
    }

    private static class Counted extends FilterInputStream {

        private long count;
        private boolean ended;

        Counted(InputStream stream) {
            super(stream);
        }

        void count(long bytes) throws IOException {
            count += bytes;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            ended = b < 0;
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            ended = read < 0;
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            count(skipped);
            return skipped;
        }

        /** The unpacker of gzip takes nothing available for the end of the file, while a file within another never tells. */
        @Override
        public int available() throws IOException {
            return ended ? 0 : Math.max(1, super.available());
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
