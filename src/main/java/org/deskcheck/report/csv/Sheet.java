// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.report.table.Column;
import org.deskcheck.report.table.Table;

/** One table that is being written, row after row. */
final class Sheet<S> implements Closeable {

    private final Table<S> table;
    private final CsvWriter writer;

    private Sheet(Table<S> table, CsvWriter writer) {
        this.table = table;
        this.writer = writer;
    }

    /**
     * Opens the table's file in {@code directory} and writes its header: RFC 4180, UTF-8, lines end with CR LF.
     *
     * @throws IOException when the file cannot be written
     */
    static <S> Sheet<S> open(Table<S> table, Path directory) throws IOException {
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(directory.resolve(table.name() + ".csv"), StandardCharsets.UTF_8);
        writer.writeRecord(table.columns().stream().map(Column::name).toList());
        return new Sheet<>(table, writer);
    }

    /** Writes the rows of one source. */
    void add(S source) {
        for (List<String> row : table.rows(source)) {
            writer.writeRecord(row.stream().map(Cell::of).toList());
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
