// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.deskcheck.ingest.format.Manuscript;

/** A text in a message, its transfer encoding undone. */
final class Part {

    private final byte[] bytes;
    private final String mediaType;
    private final Optional<Charset> charset;
    private final Optional<String> location;

    private Part(byte[] bytes, String mediaType, Optional<Charset> charset, Optional<String> location) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.charset = charset;
        this.location = location;
    }

    /**
     * The part that the stream stands on; nothing when it is no text, or a file sent along.
     *
     * @param fields of its header
     */
    static Optional<Part> of(MimeTokenStream tokens, Map<String, String> fields) throws IOException {
        BodyDescriptor body = tokens.getBodyDescriptor();
        String type = Optional.ofNullable(body.getMimeType()).orElse("").toLowerCase(Locale.ROOT);
        boolean html = type.equals(Manuscript.HTML) || type.equals("application/xhtml+xml");
        boolean attached = fields.getOrDefault("content-disposition", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment");
        if (attached || !(html || type.equals(Manuscript.PLAIN))) {
            return Optional.empty();
        }
        byte[] bytes = tokens.getDecodedInputStream().readAllBytes();
        return Optional.of(new Part(
                bytes,
                html ? Manuscript.HTML : Manuscript.PLAIN,
                charset(body.getCharset()),
                Optional.ofNullable(fields.get("content-location"))));
    }

    /** The charset by its name. ASCII stands for none, as it is what the parser says when nothing is said. */
    private static Optional<Charset> charset(String name) {
        try {
            return Optional.ofNullable(name)
                    .map(Charset::forName)
                    .filter(charset -> !charset.equals(StandardCharsets.US_ASCII));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** The two, one after the other, when they are in the same encoding; else the first. */
    Part and(Part next) {
        if (!charset.equals(next.charset)) {
            return this;
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(bytes);
        both.writeBytes("\n\n".getBytes(StandardCharsets.US_ASCII));
        both.writeBytes(next.bytes);
        return new Part(both.toByteArray(), mediaType, charset, location);
    }

    boolean isHtml() {
        return mediaType.equals(Manuscript.HTML);
    }

    /** The text; not a copy. */
    byte[] bytes() {
        return bytes;
    }

    /** The encoding, where the message tells. */
    Optional<Charset> charset() {
        return charset;
    }

    /** Where on the web it comes from. */
    Optional<String> location() {
        return location;
    }
}
