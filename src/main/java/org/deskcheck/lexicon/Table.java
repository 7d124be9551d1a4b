// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A curated table of {@code models/}: tab-separated UTF-8, a header line first, lines that start with {@code #} and
 * blank lines ignored. Immutable.
 */
public final class Table {

    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a table packaged with the program.
     *
     * @param name path below {@code models/}, such as {@code units.tsv}
     * @throws IllegalStateException when the program was built without it or a line has too many cells
     */
    public static Table read(String name) {
        try (InputStream stream = Table.class.getResourceAsStream("/org/deskcheck/models/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("models/" + name + " is not in the program: build it again");
            }
            return read(name, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read models/" + name, e);
        }
    }

    /**
     * Reads a table from a stream, which stays open.
     *
     * @param name what to call it in messages
     * @throws IllegalStateException when a line has more cells than the header
     */
    public static Table read(String name, InputStream stream) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
            } else if (cells.size() > header.size()) {
                throw new IllegalStateException(name + ":" + number + ": more cells than columns");
            } else {
                rows.add(new Row(header, cells));
            }
        }
        return new Table(rows);
    }

    /** The rows in the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    /** One line of a table. */
    public static final class Row {

        private final List<String> header;
        private final List<String> cells;

        private Row(List<String> header, List<String> cells) {
            this.header = header;
            this.cells = cells;
        }

        /**
         * The cell of a column, trimmed; empty when the line is shorter.
         *
         * @throws IllegalArgumentException when there is no such column
         */
        public String get(String column) {
            int index = header.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("no column " + column + " in " + header);
            }
            return index < cells.size() ? cells.get(index).trim() : "";
        }

        /** The parts of a cell separated by {@code |}; none when it is empty. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
        }
    }
}
