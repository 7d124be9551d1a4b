// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.deskcheck.ingest.format.Manuscript;

/** A text in a message, its transfer encoding undone. */
final class Part {

    private static final byte[] NOTHING = {};
    private static final byte[] BLANK_LINE = {'\n', '\n'};

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

    /** All that are in the encoding of the first, one after the other. */
    static Part joined(List<Part> parts) {
        Part first = parts.get(0);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Part part : parts) {
            if (part.charset.equals(first.charset)) {
                all.writeBytes(all.size() == 0 ? NOTHING : BLANK_LINE);
                all.writeBytes(part.bytes);
            }
        }
        return new Part(all.toByteArray(), first.mediaType, first.charset, first.location);
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
