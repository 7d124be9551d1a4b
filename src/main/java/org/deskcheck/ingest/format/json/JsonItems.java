// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.deskcheck.ingest.format.Item;
import org.deskcheck.ingest.format.Items;
import org.deskcheck.ingest.format.MalformedException;
import org.deskcheck.ingest.format.WholeFile;

/** The objects of a list in a JSON file, one in memory at a time; when the file breaks off, those before the break are read. */
final class JsonItems implements Items {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonFactory BOUNDED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(WholeFile.MAX_BYTES)
                    .build())
            .build();

    private final JsonParser parser;
    private final Optional<String> list;
    private final Reading reading;
    private Optional<String> title = Optional.empty();
    private boolean inList;
    private int number;

    /** Makes an item of an object. */
    @FunctionalInterface
    interface Reading {

        /**
         * Reads an item.
         *
         * @param item an object, or whatever stands there instead
         * @param title the title of the file, where it comes before the list
         * @throws MalformedException when it is no article; the message says why
         */
        Item item(JsonNode item, Optional<String> title) throws MalformedException;
    }

    /**
     * Reads a file.
     *
     * @param list the field that holds the list; without one the file is the list, or is the only item
     * @param reading makes items of the objects
     */
    JsonItems(InputStream stream, Optional<String> list, Reading reading) throws IOException {
        this.parser = BOUNDED.createParser(stream);
        this.list = list;
        this.reading = reading;
    }

    @Override
    public Optional<Item> next() throws IOException {
        try {
            if (list.isPresent() && !inList) {
                inList = true;
                parser.nextToken();
                if (!advanceToList()) {
                    return Optional.empty();
                }
            }
            JsonToken token = parser.nextToken();
            if (list.isEmpty()) {
                // Objects may stand in a list, or one after the other.
                while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                    token = parser.nextToken();
                }
            }
            return token == null || token == JsonToken.END_ARRAY ? Optional.empty() : Optional.of(item());
        } catch (JsonProcessingException e) {
            throw new MalformedException(
                    "is not JSON to its end (" + e.getOriginalMessage()
                            + "); what comes after is not read, so fetch it again.",
                    e);
        }
    }

    private boolean advanceToList() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (list.equals(Optional.of(name)) && value == JsonToken.START_ARRAY) {
                return true;
            }
            if (name.equals("title") && value == JsonToken.VALUE_STRING) {
                title = Optional.of(parser.getText().strip()).filter(text -> !text.isEmpty());
            }
            parser.skipChildren();
        }
        return false;
    }

    private Item item() throws IOException {
        number++;
        JsonNode node = JSON.readTree(parser);
        try {
            return reading.item(node, title);
        } catch (MalformedException e) {
            return new Item.Broken("#" + number, e.reason());
        }
    }
}
