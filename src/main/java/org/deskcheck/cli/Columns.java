// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.JsonRecords;

/** A table: for the terminal with its columns aligned, the last one ragged; for a program as JSON Lines. */
final class Columns {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> names;

    Columns(String... header) {
        this(List.of(), header);
    }

    private Columns(List<String> names, String... header) {
        this.names = names;
        rows.add(List.of(header));
    }

    /** A table whose columns are called so in JSON. */
    static Columns named(List<String> names, String... header) {
        return new Columns(names, header);
    }

    /** Prints it, as a table or as JSON Lines. */
    void print(Terminal terminal, boolean asJson) {
        if (asJson) {
            rows.stream().skip(1).forEach(row -> terminal.line(JsonRecords.row(names, row)));
        } else {
            terminal.out().print(this);
        }
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }
}
