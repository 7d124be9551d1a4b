// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.deskcheck.ingest.format.MalformedException;

/** Looks through the compressed streams of a PDF before it is opened, as the library unpacks each into memory as a whole. */
final class PdfStreams {

    /** More than the largest scanned page takes. */
    static final long MAX_STREAM = 256L * 1024 * 1024;

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int ZLIB = 0x78;

    private PdfStreams() {}

    /**
     * Unpacks each stream and forgets it.
     *
     * @throws MalformedException when one is made to fill the memory
     */
    static void check(byte[] bytes) throws MalformedException {
        byte[] scrap = new byte[1 << 16];
        for (int i = 0; i + KEYWORD.length + 2 < bytes.length; i++) {
            if (isKeyword(bytes, i)) {
                int begin = i + KEYWORD.length;
                begin += bytes[begin] == '\r' ? 1 : 0;
                begin += bytes[begin] == '\n' ? 1 : 0;
                i = bytes[begin] == ZLIB ? begin + inflate(bytes, begin, scrap) - 1 : begin - 1;
            }
        }
    }

    private static boolean isKeyword(byte[] bytes, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (bytes[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether these bytes begin as those of zlib do (RFC 1950). */
    private static boolean isPacked(byte[] bytes) {
        return bytes[0] == ZLIB && (ZLIB << 8 | bytes[1] & 0xFF) % 31 == 0;
    }

    /** How many bytes the stream takes, up to where it ends or is broken. */
    private static int inflate(byte[] bytes, int begin, byte[] scrap) throws MalformedException {
        Inflater inflater = new Inflater();
        int taken = 1;
        try {
            inflater.setInput(bytes, begin, bytes.length - begin);
            while (inflater.inflate(scrap) > 0) {
                taken = (int) inflater.getBytesRead();
                if (inflater.getBytesWritten() <= scrap.length && isPacked(scrap)) {
                    throw new MalformedException("has a stream that is packed twice, as only harmful files do.");
                }
                if (inflater.getBytesWritten() > MAX_STREAM) {
                    throw new MalformedException("unpacks to more than fits into memory, as only harmful files do.");
                }
            }
        } catch (DataFormatException broken) {
            // The library has its own ways with broken streams, and they end where this one did.
            return taken;
        } finally {
            inflater.end();
        }
        return taken;
    }
}
