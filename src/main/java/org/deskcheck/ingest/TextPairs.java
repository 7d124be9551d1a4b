// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.deskcheck.model.Problem;

/** The pairs of a JSON Lines file: {@code id}, {@code a} the source, {@code b} the story, one pair a line. */
public final class TextPairs {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TextPairs() {}

    /**
     * The pairs of a file, read one by one; a line that is none becomes a pair that cannot be read.
     *
     * @throws Problem when there is no such file
     */
    public static Stream<TextPair> of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Problem.notFound("there is no file " + file + ": check the path");
        }
        return pairs(JsonLines.open(file, file.toString(), true));
    }

    /** The pairs of a stream, which stays open. */
    public static Stream<TextPair> of(InputStream stream) {
        return pairs(new JsonLines(stream, "-", true));
    }

    private static Stream<TextPair> pairs(Iterator<Document> lines) {
        return Stream.generate(() -> lines)
                .takeWhile(Iterator::hasNext)
                .map(Iterator::next)
                .map(TextPairs::pair);
    }

    private static TextPair pair(Document line) {
        if (!(line.content() instanceof Content.JsonLine json)) {
            return new TextPair(line.id(), line, line);
        }
        try {
            JsonNode node = JSON.readTree(json.bytes());
            if (node.path("id").isTextual()
                    && node.path("a").isTextual()
                    && node.path("b").isTextual()) {
                return new TextPair(line.id(), words(line, node, "a"), words(line, node, "b"));
            }
            return unreadable(line, "has not the texts id, a and b");
        } catch (JsonProcessingException e) {
            return unreadable(line, "is not JSON (" + e.getOriginalMessage() + ")");
        } catch (IOException e) {
            return unreadable(line, "cannot be read");
        }
    }

    private static Document words(Document line, JsonNode node, String side) {
        return new Document(
                line.id() + "#" + side,
                line.path(),
                new Content.Words(node.get(side).textValue()),
                true);
    }

    private static TextPair unreadable(Document line, String problem) {
        Document document = new Document(
                line.id(),
                line.path(),
                new Content.Unreadable(line.path() + " " + problem + ": correct the line"),
                true);
        return new TextPair(line.id(), document, document);
    }
}
