// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a file begins. Immutable as long as nobody writes into the bytes. */
public final class Head {

    /** So many bytes are looked at. */
    public static final int SIZE = 64 * 1024;

    private final byte[] bytes;
    private final String text;

    /** Takes the first bytes of a file, or all; not copied. */
    public Head(byte[] bytes) {
        this.bytes = bytes;
        this.text = text(bytes);
    }

    /**
     * Looks at the beginning of a stream, which then is where it was.
     *
     * @param stream with a buffer that can grow to {@link #SIZE}
     */
    public static Head of(BufferedInputStream stream) throws IOException {
        stream.mark(SIZE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        read(stream, bytes);
        stream.reset();
        return new Head(bytes.toByteArray());
    }

    /** Where the stream breaks off, what comes before counts; who reads on will meet the break again. */
    private static void read(BufferedInputStream stream, ByteArrayOutputStream bytes) throws IOException {
        try {
            // One by one, as a longer read loses what it has when it meets the break.
            for (int b = stream.read(); b >= 0; b = bytes.size() < SIZE ? stream.read() : -1) {
                bytes.write(b);
            }
        } catch (IOException e) {
            if (bytes.size() == 0) {
                throw e;
            }
        }
    }

    /** Whether these characters, one a byte, stand at the given place. */
    public boolean has(int offset, String magic) {
        if (bytes.length < offset + magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The bytes; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** The bytes as text, without byte order mark and leading white space; characters beyond ASCII may be wrong. */
    public String text() {
        return text;
    }

    private static String text(byte[] bytes) {
        String marked = new String(bytes, charset(bytes));
        return (marked.startsWith("\ufeff") ? marked.substring(1) : marked).stripLeading();
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        return mark == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
