// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deskcheck.ingest.page.Masthead;
import org.deskcheck.ingest.page.PrintedDate;
import org.deskcheck.ingest.page.PrintedDates;

/**
 * Data about the article at the head of a Markdown file, between two lines of hyphens: {@code key: value}, and lists in
 * brackets or as {@code - item} lines. Other YAML is passed over.
 *
 * @param lines how many lines of the file it takes, its fences included; 0 when there is none
 * @param masthead what it says
 */
record FrontMatter(int lines, Masthead masthead) {

    /** Longer heads are not front matter but a text that begins with a rule. */
    private static final int MAX_LINES = 100;

    /** Reads the head of a text. */
    static FrontMatter of(String text) {
        if (!text.startsWith("---")) {
            return new FrontMatter(0, Masthead.EMPTY);
        }
        List<PhysicalLine> lines = PhysicalLine.of(text.substring(0, Math.min(text.length(), 20_000)));
        if (!lines.get(0).text().equals("---")) {
            return new FrontMatter(0, Masthead.EMPTY);
        }
        Map<String, List<String>> fields = new TreeMap<>();
        String key = "";
        for (int i = 1; i < Math.min(lines.size(), MAX_LINES); i++) {
            String line = lines.get(i).text();
            if (line.equals("---") || line.equals("...")) {
                return new FrontMatter(i + 1, masthead(fields));
            }
            key = read(line, key, fields);
        }
        return new FrontMatter(0, Masthead.EMPTY);
    }

    private static String read(String line, String key, Map<String, List<String>> fields) {
        if (line.startsWith("- ")) {
            fields.computeIfAbsent(key, k -> new ArrayList<>()).add(unquoted(line.substring(2)));
            return key;
        }
        int colon = line.indexOf(':');
        if (colon <= 0) {
            return key;
        }
        String name = line.substring(0, colon).trim().toLowerCase(Locale.ROOT);
        List<String> values = fields.computeIfAbsent(name, k -> new ArrayList<>());
        String value = line.substring(colon + 1).trim();
        if (value.startsWith("[") && value.endsWith("]")) {
            for (String item : value.substring(1, value.length() - 1).split(",", -1)) {
                values.add(unquoted(item));
            }
        } else if (!value.isEmpty()) {
            values.add(unquoted(value));
        }
        return name;
    }

    private static String unquoted(String value) {
        String trimmed = value.trim();
        boolean quoted = trimmed.length() >= 2
                && (trimmed.charAt(0) == '"' || trimmed.charAt(0) == '\'')
                && trimmed.charAt(trimmed.length() - 1) == trimmed.charAt(0);
        return quoted ? trimmed.substring(1, trimmed.length() - 1) : trimmed;
    }

    private static Masthead masthead(Map<String, List<String>> fields) {
        List<String> authors = new ArrayList<>(fields.getOrDefault("author", List.of()));
        authors.addAll(fields.getOrDefault("authors", List.of()));
        authors.addAll(fields.getOrDefault("byline", List.of()));
        Masthead masthead = new Masthead(
                first(fields, "title", "headline"),
                authors,
                first(fields, "publisher", "site", "source"),
                Optional.empty(),
                first(fields, "canonical", "url", "link"),
                List.of());
        Masthead placed = masthead.in(first(fields, "section", "category", "categories"));
        Optional<String> published = first(fields, "date", "published", "pubdate");
        Optional<String> updated = first(fields, "updated", "modified", "lastmod", "last_modified_at");
        List<String> notes = Stream.of(published, updated)
                .flatMap(Optional::stream)
                .filter(value -> day(value).isEmpty())
                .map(value -> "the date \"" + value + "\" could not be read as one certain day")
                .toList();
        return placed.dated(published.flatMap(FrontMatter::day), updated.flatMap(FrontMatter::day))
                .noted(notes);
    }

    private static Optional<LocalDate> day(String value) {
        return PrintedDates.in(value).stream()
                .findFirst()
                .filter(date -> !date.isAmbiguous())
                .map(PrintedDate::day);
    }

    private static Optional<String> first(Map<String, List<String>> fields, String... names) {
        for (String name : names) {
            List<String> values = fields.getOrDefault(name, List.of());
            if (!values.isEmpty() && !values.get(0).isBlank()) {
                return Optional.of(values.get(0));
            }
        }
        return Optional.empty();
    }
}
