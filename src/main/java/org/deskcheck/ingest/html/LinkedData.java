// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.deskcheck.ingest.page.Masthead;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads what a page says of its article in JSON-LD (schema.org). Broken JSON is as good as none. */
final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAX_NODES = 10_000;

    private LinkedData() {}

    /** The first article of the page's JSON-LD that has a headline. */
    static Masthead of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = parse(script.data()).flatMap(LinkedData::article);
            if (article.isPresent()) {
                return masthead(article.get());
            }
        }
        return Masthead.EMPTY;
    }

    private static Optional<JsonNode> parse(String data) {
        try {
            return Optional.ofNullable(JSON.readTree(data));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /** Looks through lists and graphs, level by level. */
    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> queue = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !queue.isEmpty() && seen < MAX_NODES; seen++) {
            JsonNode node = queue.removeFirst();
            if (node.isObject() && isArticle(node.path("@type")) && node.has("headline")) {
                return Optional.of(node);
            }
            node.forEach(queue::addLast);
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        String name = type.isArray() ? type.path(0).asText() : type.asText();
        return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
    }

    private static Masthead masthead(JsonNode article) {
        return new Masthead(
                text(article.path("headline")),
                names(article.path("author")),
                names(article.path("publisher")).stream().findFirst(),
                text(article.path("datePublished")).flatMap(PublishedDay::of),
                text(article.path("url")).filter(url -> url.startsWith("http")),
                List.of());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> names.addAll(names(item.isArray() ? item.path(0) : item)));
        } else {
            text(node.isObject() ? node.path("name") : node)
                    .filter(name -> !name.contains("://"))
                    .ifPresent(names::add);
        }
        return names;
    }

    /** Text of a value; pages often escape it as if it were HTML. */
    private static Optional<String> text(JsonNode node) {
        String text = Parser.unescapeEntities(node.asText(""), false).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
