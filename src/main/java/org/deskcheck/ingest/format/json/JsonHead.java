// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.deskcheck.ingest.format.Head;

/**
 * The fields of the first object in a JSON file, as far as they stand in its head.
 *
 * @param list whether the object is the first of a list
 * @param fields values of the fields; those of lists and objects are empty
 */
public record JsonHead(boolean list, Map<String, String> fields) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Takes a copy. */
    public JsonHead {
        fields = Map.copyOf(fields);
    }

    /** Whether there is a field. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** The fields; nothing when the file is not JSON, or holds no object. */
    public static Optional<JsonHead> of(Head head) {
        String text = head.text();
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        Map<String, String> fields = new TreeMap<>();
        boolean list = text.startsWith("[");
        boolean object = false;
        try (JsonParser parser = JSON.createParser(text)) {
            JsonToken first = list && parser.nextToken() != null ? parser.nextToken() : parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                object = read(parser, fields);
            }
        } catch (IOException cutOff) {
            // What was read up to there counts.
            object = !fields.isEmpty();
        }
        return object ? Optional.of(new JsonHead(list, fields)) : Optional.empty();
    }

    private static boolean read(JsonParser parser, Map<String, String> fields) throws IOException {
        JsonToken token = parser.nextToken();
        for (; token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
            String name = parser.currentName();
            fields.putIfAbsent(name, "");
            JsonToken value = parser.nextToken();
            if (value != null && value.isScalarValue()) {
                fields.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return token == JsonToken.END_OBJECT;
    }
}
