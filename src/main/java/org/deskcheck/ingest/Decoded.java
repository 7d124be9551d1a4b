// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes turned into text.
 *
 * @param text without a byte order mark
 * @param charset the encoding they were in
 * @param notes what a reader should know about it
 */
record Decoded(String text, Charset charset, List<String> notes) {

    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final int SNIFFED = 4_096;
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s{0,3}=\\s{0,3}[\"']?([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** One character in so many may be a control or replacement character; with more the guess was wrong. */
    private static final int MAX_GARBAGE_SHARE = 50;

    /**
     * Decodes: by the byte order mark, as UTF-8, as told, as the page declares, as the bytes look, as windows-1252.
     *
     * @param path for the message
     * @param told the encoding that came with the bytes; servers and mail programs tell UTF-8 and Latin-1 without looking
     * @throws UnreadableException when all that gives is garbage
     */
    static Decoded of(byte[] bytes, String path, Optional<Charset> told) {
        Optional<Decoded> marked = marked(bytes);
        if (marked.isPresent()) {
            return checked(marked.get(), path);
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .map(text -> checked(new Decoded(text, StandardCharsets.UTF_8, List.of()), path))
                .or(() -> told.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                        .map(charset -> checked(loose(bytes, 0, charset, List.of()), path)))
                .orElseGet(() -> guessed(bytes, path));
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8)
                    .map(text -> new Decoded(text, StandardCharsets.UTF_8, List.of()));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(loose(bytes, 2, StandardCharsets.UTF_16LE, List.of()));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(loose(bytes, 2, StandardCharsets.UTF_16BE, List.of()));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded guessed(byte[] bytes, String path) {
        Charset charset = declared(bytes).or(() -> detected(bytes)).orElse(FALLBACK);
        String note = "the bytes are not UTF-8; they were read as " + charset.name();
        return checked(loose(bytes, 0, charset, List.of(note)), path);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find()
                ? charset(matcher.group(1)).filter(c -> !c.equals(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(Decoded::charset)
                .filter(charset ->
                        !charset.equals(StandardCharsets.UTF_8) && !charset.equals(StandardCharsets.US_ASCII));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static Decoded loose(byte[] bytes, int from, Charset charset, List<String> notes) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset, notes);
    }

    private static Decoded checked(Decoded decoded, String path) {
        long garbage = decoded.text().chars().filter(Decoded::isGarbage).count();
        if (garbage * MAX_GARBAGE_SHARE > decoded.text().length()) {
            throw new UnreadableException(
                    path + " is no text in an encoding that could be recognised; save it as UTF-8.");
        }
        return decoded;
    }

    private static boolean isGarbage(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
        return control || (c >= 0x7F && c < 0xA0) || c == '�';
    }
}
