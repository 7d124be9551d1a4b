// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.finding.Decision;

/** A decision as a line of JSON. */
final class LedgerLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LedgerLine() {}

    /** The line, without a line feed. */
    static String write(Decision decision) {
        ObjectNode line = JSON.createObjectNode();
        line.put("finding", decision.finding());
        line.put("action", decision.action().label());
        line.put("by", decision.by());
        line.put("at", decision.at().toString());
        line.put("why", decision.why());
        return line.toString();
    }

    /**
     * The decision of a line.
     *
     * @throws IllegalArgumentException when it is none; the message says why
     */
    static Decision read(String line) {
        JsonNode json = parse(line);
        String action = text(json, "action");
        return new Decision(
                text(json, "finding"),
                Labelled.parse(Decision.Action.class, action)
                        .orElseThrow(() -> new IllegalArgumentException("no action is called '" + action + "'")),
                text(json, "by"),
                instant(text(json, "at")),
                json.path("why").asText(""));
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    private static String text(JsonNode json, String name) {
        if (!json.path(name).isTextual()) {
            throw new IllegalArgumentException("no " + name);
        }
        return json.path(name).textValue();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no time", e);
        }
    }
}
