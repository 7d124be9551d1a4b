// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.report.CitedFinding;
import org.deskcheck.report.ReportPart;
import org.deskcheck.report.table.Table;
import org.deskcheck.report.table.Tables;

/**
 * Writes what was extracted and found as tables for a spreadsheet or a data frame: {@code articles.csv},
 * {@code claims.csv}, {@code figures.csv}, {@code deals.csv}, {@code disclaimers.csv}, {@code sentiment.csv} and
 * {@code findings.csv}.
 *
 * <p>RFC 4180, UTF-8, a header line; blanks are empty cells, numbers are plain decimals, names are those of the JSON
 * records, offsets count code points. A cell that a spreadsheet would run as a formula has an apostrophe before it.
 */
public final class CsvTables implements ReportPart {

    private final List<Sheet<Analysis>> articles = new ArrayList<>();
    private final List<Sheet<CitedFinding>> findings = new ArrayList<>();

    private CsvTables() {}

    /**
     * Begins the tables; existing ones are replaced.
     *
     * @param directory where; it is created when it is not there
     * @throws IOException when a file cannot be written
     */
    public static CsvTables into(Path directory) throws IOException {
        Files.createDirectories(directory);
        CsvTables tables = new CsvTables();
        for (Table<Analysis> table : Tables.ofFiles()) {
            tables.articles.add(Sheet.open(table, directory));
        }
        tables.findings.add(Sheet.open(Tables.findings(), directory));
        return tables;
    }

    @Override
    public void article(Analysis analysis) {
        articles.forEach(sheet -> sheet.add(analysis));
    }

    @Override
    public void finding(CitedFinding finding) {
        findings.forEach(sheet -> sheet.add(finding));
    }

    @Override
    public void close() throws IOException {
        for (Sheet<Analysis> sheet : articles) {
            sheet.close();
        }
        for (Sheet<CitedFinding> sheet : findings) {
            sheet.close();
        }
    }
}
