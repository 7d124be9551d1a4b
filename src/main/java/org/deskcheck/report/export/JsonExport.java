// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes JSON objects; fields come in the order in which they were set, and what is absent is left out. */
final class JsonExport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonExport() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static void put(ObjectNode object, String name, Optional<String> value) {
        value.ifPresent(text -> object.put(name, text));
    }

    static byte[] bytes(ObjectNode object) {
        try {
            return JSON.writeValueAsString(object).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts is always JSON", e);
        }
    }
}
