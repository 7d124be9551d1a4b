// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.xlsx;

import java.io.IOException;
import org.deskcheck.report.table.Column;
import org.deskcheck.report.table.Table;
import org.deskcheck.report.table.Tables;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: what each column of each sheet means. */
final class Cover {

    private static final String[] HEADER = {"sheet", "column", "type", "meaning"};
    private static final int[] WIDTHS = {14, 20, 10, 90};

    private Cover() {}

    static void write(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet("about");
        for (int i = 0; i < HEADER.length; i++) {
            sheet.width(i, WIDTHS[i]);
            sheet.inlineString(0, i, HEADER[i]);
            sheet.style(0, i).bold().set();
        }
        int row = 1;
        for (Table<?> table : Tables.all()) {
            row = line(sheet, row, table.name(), "", "", table.meaning());
            for (Column column : table.columns()) {
                row = line(
                        sheet, row, table.name(), column.name(), column.type().label(), column.meaning());
            }
        }
        sheet.freezePane(0, 1);
        sheet.close();
    }

    private static int line(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.inlineString(row, i, cells[i]);
        }
        return row + 1;
    }
}
