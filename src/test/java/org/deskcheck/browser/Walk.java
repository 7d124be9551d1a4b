// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A walk from the first page of a report along all its links. */
final class Walk {

    private final Path root;
    private final Map<Path, Set<String>> places = new TreeMap<>();
    private final Map<String, Path> links = new TreeMap<>();

    private Walk(Path root) {
        this.root = root;
    }

    /** Goes wherever links lead from a page. */
    static Walk from(Path first, Reader reader) {
        Walk walk = new Walk(first.toAbsolutePath().getParent());
        Deque<Path> open = new ArrayDeque<>(List.of(first.toAbsolutePath()));
        Set<Path> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Path page = open.remove();
            walk.visit(page, reader);
            walk.links.values().stream()
                    .filter(target -> target.toString().endsWith(".html"))
                    .filter(Files::exists)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return walk;
    }

    private void visit(Path page, Reader reader) {
        reader.open(page);
        places.put(
                page,
                Set.copyOf(reader.strings("() => [...document.querySelectorAll('[id]')].map(place => place.id)")));
        for (String link : reader.strings("() => [...document.querySelectorAll('a[href]')].map(a => a.href)")) {
            links.put(link, Path.of(URI.create(link.replaceAll("#.*", ""))));
        }
    }

    /** The pages that were reached, relative to the report. */
    Set<String> pages() {
        return places.keySet().stream()
                .map(page -> root.relativize(page).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pages that there are. */
    Set<String> pagesOnDisk() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> root.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The links that lead nowhere. */
    List<String> dead() {
        return links.entrySet().stream()
                .filter(link -> !leadsSomewhere(link.getKey(), link.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean leadsSomewhere(String link, Path file) {
        int hash = link.indexOf('#');
        if (hash < 0) {
            return Files.exists(file);
        }
        return places.getOrDefault(file, Set.of()).contains(link.substring(hash + 1));
    }
}
