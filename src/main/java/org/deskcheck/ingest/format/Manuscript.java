// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.deskcheck.ingest.page.Masthead;

/** An article as taken out of its format, not labelled yet. Immutable as long as nobody writes into the bytes. */
public final class Manuscript {

    /** The type of pages. */
    public static final String HTML = "text/html";

    /** The type of running text. */
    public static final String PLAIN = "text/plain";

    private final byte[] bytes;
    private final Optional<Charset> charset;
    private final String mediaType;
    private final Masthead masthead;

    /**
     * Takes a text that is still to be decoded.
     *
     * @param bytes the text; not copied
     * @param charset the encoding that the format tells, if it does
     * @param mediaType what it is; all but {@link #HTML} is running text
     * @param masthead what the format says of it, before anything the text says
     */
    public Manuscript(byte[] bytes, Optional<Charset> charset, String mediaType, Masthead masthead) {
        this.bytes = bytes;
        this.charset = charset;
        this.mediaType = mediaType;
        this.masthead = masthead;
    }

    /** Takes a text. */
    public static Manuscript of(String text, String mediaType, Masthead masthead) {
        return new Manuscript(
                text.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.UTF_8), mediaType, masthead);
    }

    /** The text; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** The encoding that the format tells. */
    public Optional<Charset> charset() {
        return charset;
    }

    /** What it is, such as {@code text/html}. */
    public String mediaType() {
        return mediaType;
    }

    /** What the format says of it. */
    public Masthead masthead() {
        return masthead;
    }

    /** All that the format says of it besides the bytes, in one text. */
    String given() {
        return mediaType + '\n' + charset.map(Charset::name).orElse("") + '\n' + masthead;
    }
}
