// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.deskcheck.report.table.Column;
import org.dhatim.fastexcel.Worksheet;

/** Writes a cell as what it is. */
final class TypedCell {

    /** A spreadsheet keeps so many digits of a number; a longer one would be changed, so it stays a text. */
    private static final int EXACT_DIGITS = 15;

    /** The format allows so many characters in a cell. */
    private static final int LONGEST = 32_767;

    /** No day before this can be told from another in every spreadsheet program (the leap day of 1900 that was none). */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private TypedCell() {}

    static void write(Worksheet sheet, int row, int column, Column.Type type, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (type) {
            case NUMBER, INTEGER -> number(sheet, row, column, new BigDecimal(cell));
            case DATE -> day(sheet, row, column, LocalDate.parse(cell));
            case FLAG -> sheet.value(row, column, Boolean.valueOf(cell.equals("true")));
            case TEXT -> text(sheet, row, column, cell);
        }
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal number) {
        if (number.stripTrailingZeros().precision() > EXACT_DIGITS) {
            text(sheet, row, column, number.toPlainString());
        } else {
            sheet.value(row, column, number);
        }
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            text(sheet, row, column, day.toString());
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    /** An inline text: it can be written at once, where a shared one would be kept until the end. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, text.length() > LONGEST ? cut(text) : text);
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}
