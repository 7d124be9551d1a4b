// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.ingest.page.Masthead;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD (schema.org): the first article with a headline. Broken JSON is as good as
 * none. Immutable.
 *
 * @param masthead what it says of the article
 * @param body the text of the story, where it holds that
 */
record LinkedData(Masthead masthead, Optional<String> body) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final int MAX_NODES = 10_000;
    private static final LinkedData NONE = new LinkedData(Masthead.EMPTY, Optional.empty());

    /** Reads all JSON-LD of a page; its parts may point to each other by {@code @id}. */
    static LinkedData of(Document page) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            parse(script.data()).ifPresent(root -> addObjects(root, objects));
        }
        Map<String, JsonNode> named = new HashMap<>();
        objects.stream()
                .filter(node -> node.has("name") && node.path("@id").isTextual())
                .forEach(node -> named.putIfAbsent(node.path("@id").asText(), node));
        return objects.stream()
                .filter(node -> isArticle(node.path("@type")) && node.has("headline"))
                .findFirst()
                .map(node -> new LinkedData(masthead(node, named), text(node.path("articleBody"))))
                .orElse(NONE);
    }

    private static Optional<JsonNode> parse(String data) {
        int begin = data.indexOf('{');
        int list = data.indexOf('[');
        int from = begin < 0 || (list >= 0 && list < begin && !data.startsWith("CDATA", list + 1)) ? list : begin;
        try {
            return from < 0 ? Optional.empty() : Optional.ofNullable(JSON.readTree(data.substring(from)));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /** Walks through lists and graphs, level by level. */
    private static void addObjects(JsonNode root, List<JsonNode> objects) {
        Deque<JsonNode> queue = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !queue.isEmpty() && seen < MAX_NODES; seen++) {
            JsonNode node = queue.removeFirst();
            if (node.isObject()) {
                objects.add(node);
            }
            node.forEach(queue::addLast);
        }
    }

    private static boolean isArticle(JsonNode type) {
        String name = type.isArray() ? type.path(0).asText() : type.asText();
        return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
    }

    private static Masthead masthead(JsonNode article, Map<String, JsonNode> named) {
        Optional<String> url = text(article.path("url"))
                .or(() -> text(article.path("mainEntityOfPage").path("@id")))
                .or(() -> text(article.path("mainEntityOfPage")))
                .filter(address -> address.startsWith("http"));
        return new Masthead(
                text(article.path("headline")),
                names(article.path("author"), named),
                names(article.path("publisher"), named).stream().findFirst(),
                text(article.path("datePublished")).flatMap(PublishedDay::of),
                text(article.path("dateModified")).flatMap(PublishedDay::of),
                names(article.path("articleSection"), named).stream().findFirst(),
                url,
                List.of());
    }

    private static List<String> names(JsonNode node, Map<String, JsonNode> named) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> names.addAll(names(item.isArray() ? item.path(0) : item, named)));
        } else {
            JsonNode thing = node.has("name")
                    ? node
                    : named.getOrDefault(node.path("@id").asText(), node);
            text(thing.isObject() ? thing.path("name") : thing)
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
