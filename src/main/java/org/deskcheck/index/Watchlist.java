// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deskcheck.model.Labelled;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Kind;
import org.deskcheck.model.finding.SavedQuery;

/**
 * The saved queries of an index, in a file beside it that outlives it: a line for each with its name, what it looks for
 * and the query, separated by tabs.
 */
public final class Watchlist {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
    private static final String FILE = "watches.tsv";
    private static final int COLUMNS = 3;

    private final Path file;

    /** The list of an index. */
    public Watchlist(Path index) {
        this.file = index.resolveSibling(FILE);
    }

    /**
     * The saved queries in the order in which they were saved.
     *
     * @throws Problem when the file cannot be read
     */
    public List<SavedQuery> queries() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<SavedQuery> queries = new ArrayList<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    queries.add(read(line));
                }
            }
            return queries;
        } catch (IOException e) {
            throw Problem.state("cannot read " + file + ": " + e.getMessage()).because(e);
        }
    }

    private SavedQuery read(String line) {
        String[] columns = line.split("\t", COLUMNS);
        Optional<Kind> kind = columns.length == COLUMNS ? Labelled.parse(Kind.class, columns[1]) : Optional.empty();
        return kind.map(k -> new SavedQuery(columns[0], k, columns[2]))
                .orElseThrow(() -> Problem.usage("in " + file + " the line \"" + Vocabulary.cut(line)
                        + "\" is no saved query: it has a name, a kind and a query with tabs between"));
    }

    /**
     * Saves a query, in place of one of the same name.
     *
     * @param kind what it looks for; where it is not told, articles, or what has all fields of the query
     * @throws Problem when the name or the query cannot be read, or the file not written
     */
    public SavedQuery add(String name, String query, Optional<Kind> kind) {
        if (!NAME.matcher(name).matches()) {
            throw Problem.usage(
                    "a name has up to 40 letters, digits, points and hyphens, not \"" + Vocabulary.cut(name) + "\"");
        }
        Kind asked = new Queries(Known.nothing()).of(query, kind).kind();
        SavedQuery saved = new SavedQuery(name, asked, query.replaceAll("\\s", " "));
        List<SavedQuery> queries = new ArrayList<>(queries());
        queries.removeIf(other -> other.name().equals(name));
        queries.add(saved);
        write(queries);
        return saved;
    }

    /**
     * Forgets a query.
     *
     * @throws Problem when there is none of this name
     */
    public void remove(String name) {
        List<SavedQuery> queries = new ArrayList<>(queries());
        if (!queries.removeIf(query -> query.name().equals(name))) {
            throw Problem.notFound("there is no saved query " + Vocabulary.cut(name));
        }
        write(queries);
    }

    /** Writes beside and moves, so that the list is never half there. */
    private void write(List<SavedQuery> queries) {
        List<String> lines = queries.stream()
                .map(query -> query.name() + '\t' + query.kind().label() + '\t' + query.query())
                .toList();
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Path fresh = file.resolveSibling(FILE + ".new");
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Problem.state("cannot write " + file + ": " + e.getMessage()).because(e);
        }
    }
}
