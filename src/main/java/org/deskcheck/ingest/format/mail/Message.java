// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.deskcheck.ingest.format.MalformedException;
import org.deskcheck.ingest.format.Manuscript;
import org.deskcheck.ingest.format.StatedDay;
import org.deskcheck.ingest.page.Masthead;

/** A message taken apart: its header, and the texts in it. */
final class Message {

    /** Honest messages nest three or four deep; each level costs the parser a stream. */
    private static final int MAX_DEPTH = 20;

    private static final int MAX_FIELDS = 1_000;
    private static final int MAX_LINE = 1024 * 1024;

    private final Map<String, String> header = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Message() {}

    /**
     * Takes a message apart.
     *
     * @throws MalformedException when it is nested too deep, or its header has no end
     */
    static Message of(byte[] bytes) throws IOException {
        MimeTokenStream tokens = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxHeaderCount(MAX_FIELDS)
                .setMaxLineLen(MAX_LINE)
                .setMaxHeaderLen(MAX_LINE)
                .build());
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(new ByteArrayInputStream(bytes));
        Message message = new Message();
        try {
            message.read(tokens);
        } catch (MimeException e) {
            throw new MalformedException("is not a well-formed message (" + e.getMessage() + "); save it again.", e);
        }
        return message;
    }

    private void read(MimeTokenStream tokens) throws IOException, MimeException {
        int depth = 0;
        Map<String, String> fields = header;
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_MULTIPART -> depth++;
                case T_END_MULTIPART -> depth--;
                case T_START_BODYPART -> fields = new HashMap<>();
                case T_FIELD -> keep(tokens.getField(), fields);
                case T_BODY -> Part.of(tokens, fields).ifPresent(parts::add);
                default -> {
                    // What is between the parts says nothing.
                }
            }
            if (depth > MAX_DEPTH) {
                throw new MalformedException("is nested deeper than any message; save the text itself.");
            }
        }
    }

    private static void keep(Field field, Map<String, String> fields) {
        fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), HeaderText.decoded(field.getBody()));
    }

    /**
     * Its article: the first page in it, else all of its plain text.
     *
     * @throws MalformedException when it has no text
     */
    Manuscript manuscript() throws MalformedException {
        Optional<Part> page = parts.stream().filter(Part::isHtml).findFirst();
        if (page.isPresent()) {
            Part part = page.get();
            return new Manuscript(part.bytes(), part.charset(), Manuscript.HTML, masthead(part));
        }
        if (parts.isEmpty()) {
            throw new MalformedException("is a message without a text; save the text itself.");
        }
        Part text = Part.joined(parts);
        return new Manuscript(text.bytes(), text.charset(), Manuscript.PLAIN, masthead(text));
    }

    /** A saved page says all of itself but its address; the header is that of who saved it, and when. */
    private Masthead masthead(Part part) {
        Optional<String> address = field("snapshot-content-location")
                .or(part::location)
                .or(() -> field("content-location"))
                .filter(url -> url.startsWith("http"));
        boolean saved = address.isPresent() || field("from").orElse("").contains("Saved by ");
        Optional<String> subject = saved ? Optional.empty() : field("subject");
        List<String> author = saved
                ? List.of()
                : field("from").flatMap(HeaderText::name).stream().toList();
        Masthead masthead = new Masthead(subject, author, Optional.empty(), Optional.empty(), address, List.of());
        return saved ? masthead : StatedDay.added(field("date"), masthead);
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(header.get(name)).filter(value -> !value.isBlank());
    }
}
