// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.deskcheck.report.table.Table;
import org.deskcheck.report.table.Tables;

/**
 * The report as a workbook: a sheet for each of {@link Tables}, with numbers as numbers, days as days, a fixed header and
 * filters, and a first sheet that says what each column means. No cell is a formula. Rows are written as they come, so
 * the workbook never is in memory; a table with more rows than a sheet can hold goes on in another sheet.
 */
public final class Workbook {

    /** Where the rows of a table come from. */
    @FunctionalInterface
    public interface Source {

        /** Gives all rows of the table to the sink, in order. */
        void read(Table<?> table, Consumer<List<String>> sink) throws IOException;
    }

    private Workbook() {}

    /**
     * Writes the workbook.
     *
     * @param version the version of the program, which the format asks for
     * @throws IOException when the file cannot be written or a row cannot be read
     */
    public static void write(Path file, Source source, String version) throws IOException {
        try (OutputStream stream = SteadyFile.create(file)) {
            print(stream, source, version);
        }
        Birthday.set(file);
    }

    static void print(OutputStream stream, Source source, String version) throws IOException {
        try (org.dhatim.fastexcel.Workbook workbook =
                new org.dhatim.fastexcel.Workbook(stream, "deskcheck", formatVersion(version))) {
            Cover.write(workbook);
            for (Table<?> table : Tables.all()) {
                try (SheetSeries sheets = new SheetSeries(workbook, table)) {
                    source.read(table, sheets::add);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The format wants two numbers with a point between them, such as {@code 0.1}. */
    private static String formatVersion(String version) {
        String[] parts = version.split("[^0-9]+", -1);
        boolean numbered = parts.length > 1 && !parts[0].isEmpty() && !parts[1].isEmpty();
        return numbered ? parts[0] + "." + parts[1] : "1.0";
    }
}
