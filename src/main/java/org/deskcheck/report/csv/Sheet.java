// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.model.finding.Analysis;

/** One table that is being written, row after row. */
final class Sheet implements Closeable {

    private final Columns columns;
    private final CsvWriter writer;

    private Sheet(Columns columns, CsvWriter writer) {
        this.columns = columns;
        this.writer = writer;
    }

    /**
     * Opens the table's file in {@code directory} and writes its header: RFC 4180, UTF-8, lines end with CR LF.
     *
     * @throws IOException when the file cannot be written
     */
    static Sheet open(Columns columns, Path directory) throws IOException {
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(directory.resolve(columns.file()), StandardCharsets.UTF_8);
        writer.writeRecord(columns.names());
        return new Sheet(columns, writer);
    }

    /** Writes the rows of one article. */
    void add(Analysis analysis) {
        for (List<String> row : columns.rows(analysis)) {
            writer.writeRecord(row.stream().map(Cell::of).toList());
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
