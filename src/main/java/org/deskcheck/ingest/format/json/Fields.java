// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields of a JSON object, of which any may be missing or of another type than it should be. */
final class Fields {

    private Fields() {}

    /** The first of the fields that holds a text that is not blank, or a number. */
    static Optional<String> text(JsonNode node, String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                return Optional.of(value.asText().strip());
            }
        }
        return Optional.empty();
    }

    /** The names of a list of objects, or of an object. */
    static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isObject()) {
            text(node, "name").ifPresent(names::add);
        }
        if (node.isArray()) {
            node.forEach(item -> text(item, "name").ifPresent(names::add));
        }
        return names;
    }
}
