// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Report;

/**
 * Writes what was extracted as tables for a spreadsheet or a data frame: {@code claims.csv}, {@code figures.csv},
 * {@code deals.csv}, {@code disclaimers.csv} and {@code sentiment.csv}.
 *
 * <p>RFC 4180, UTF-8, a header line; blanks are empty cells, numbers are plain decimals, names are those of the JSON
 * records, offsets count code points. A cell that a spreadsheet would run as a formula has an apostrophe before it.
 * Articles are read one at a time, and nothing is kept of them.
 */
public final class CsvReport {

    /** A report writer; it has no settings. */
    public CsvReport() {}

    /**
     * Writes the tables, in the order of the holdings; existing ones are replaced.
     *
     * @param report what to write
     * @param directory where; it is created when it is not there
     * @throws IOException when a file cannot be written
     */
    public void write(Report report, Path directory) throws IOException {
        Files.createDirectories(directory);
        try (Sheet claims = Sheet.open(new ClaimColumns(), directory);
                Sheet figures = Sheet.open(new FigureColumns(), directory);
                Sheet deals = Sheet.open(new DealColumns(), directory);
                Sheet disclaimers = Sheet.open(new DisclaimerColumns(), directory);
                Sheet sentiment = Sheet.open(new SentimentColumns(), directory);
                Stream<Analysis> analyses = report.holdings().analyses()) {
            Iterator<Analysis> iterator = analyses.iterator();
            while (iterator.hasNext()) {
                Analysis analysis = iterator.next();
                claims.add(analysis);
                figures.add(analysis);
                deals.add(analysis);
                disclaimers.add(analysis);
                sentiment.add(analysis);
            }
        }
    }
}
