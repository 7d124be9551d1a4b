// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.page.Masthead;

/**
 * An article as a line of JSON Lines holds it.
 *
 * @param text the text, where the line has one
 * @param html the page, where the line has one
 * @param masthead what else it says
 */
record JsonArticle(Optional<String> text, Optional<String> html, Masthead masthead) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ISO_DAY = 10;

    /**
     * Reads a line.
     *
     * @param path for messages
     * @throws UnreadableException when it is not JSON, has no id, or has neither text nor html
     */
    static JsonArticle of(byte[] line, String path) {
        JsonNode node = parse(line, path);
        if (!node.isObject()) {
            throw new UnreadableException(path + ": the line is not a JSON object; write one object a line.");
        }
        if (string(node, "id").isEmpty()) {
            throw new UnreadableException(path + ": the line has no \"id\"; give each article one.");
        }
        Optional<String> text = string(node, "text");
        Optional<String> html = string(node, "html");
        if (text.isEmpty() && html.isEmpty()) {
            throw new UnreadableException(path + ": the line has neither \"text\" nor \"html\"; give it one of them.");
        }
        return new JsonArticle(text, html, masthead(node));
    }

    private static JsonNode parse(byte[] line, String path) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UnreadableException(
                    path + ": the line is not JSON (" + e.getOriginalMessage() + "); correct or remove it.");
        } catch (IOException e) {
            throw new UnreadableException(
                    path + ": the line cannot be read (" + e.getMessage() + "); correct or remove it.");
        }
    }

    private static Masthead masthead(JsonNode node) {
        List<String> notes = new ArrayList<>();
        Optional<LocalDate> published = string(node, "published").flatMap(value -> day(value, notes));
        List<String> bylines = new ArrayList<>();
        node.path("bylines").forEach(name -> bylines.add(name.asText()));
        string(node, "author").ifPresent(bylines::add);
        return new Masthead(
                string(node, "title"), bylines, string(node, "publisher"), published, string(node, "url"), notes);
    }

    private static Optional<LocalDate> day(String value, List<String> notes) {
        try {
            boolean time = value.length() > ISO_DAY && (value.charAt(ISO_DAY) == 'T' || value.charAt(ISO_DAY) == ' ');
            return Optional.of(LocalDate.parse(time ? value.substring(0, ISO_DAY) : value));
        } catch (DateTimeParseException notIso) {
            notes.add("\"published\" is not an ISO 8601 date (\"" + value + "\"), so the day is left open");
            return Optional.empty();
        }
    }

    private static Optional<String> string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }
}
