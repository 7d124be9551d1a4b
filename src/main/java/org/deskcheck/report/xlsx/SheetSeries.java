// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.deskcheck.report.table.Column;
import org.deskcheck.report.table.Table;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheets of one table: mostly one, and another for every {@value #MOST_ROWS} rows more. */
final class SheetSeries implements Closeable {

    /** The format allows 1,048,576 rows in a sheet, the header among them. */
    static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

    private static final int FLUSH_EVERY = 500;
    private static final int WIDE = 48;
    private static final int NARROW = 14;

    private final Workbook workbook;
    private final Table<?> table;
    private Worksheet sheet;
    private int sheets = 1;
    private int rows;

    SheetSeries(Workbook workbook, Table<?> table) {
        this.workbook = workbook;
        this.table = table;
        this.sheet = open(table.name());
    }

    void add(List<String> row) {
        try {
            if (rows == MOST_ROWS) {
                close();
                sheets++;
                rows = 0;
                sheet = open(table.name() + " " + sheets);
            }
            rows++;
            for (int i = 0; i < row.size(); i++) {
                TypedCell.write(sheet, rows, i, table.columns().get(i).type(), row.get(i));
            }
            if (rows % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Worksheet open(String name) {
        Worksheet fresh = workbook.newWorksheet(name);
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            fresh.width(i, isLong(column) ? WIDE : NARROW);
            fresh.inlineString(0, i, column.name());
            fresh.style(0, i).bold().set();
        }
        fresh.freezePane(0, 1);
        return fresh;
    }

    private static boolean isLong(Column column) {
        return switch (column.name()) {
            case "text", "message", "computation", "evidence", "quote", "parties", "title" -> true;
            default -> false;
        };
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, rows, table.columns().size() - 1);
        sheet.close();
    }
}
