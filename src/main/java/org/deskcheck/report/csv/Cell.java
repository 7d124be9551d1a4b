// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

/** Makes the cells of a table safe to open in a spreadsheet. */
final class Cell {

    /** What makes a spreadsheet take a cell for a formula, with the full-width forms that some locales accept too. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private Cell() {}

    /**
     * The text as it may stand in a cell: with an apostrophe before it when a spreadsheet would run it as a formula,
     * unless it is a plain signed number, which stays one. See OWASP, "CSV Injection".
     */
    static String of(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !isSignedNumber(text);
        return formula ? "'" + text : text;
    }

    /** Whether the text is a sign, digits and at most one decimal point between digits. */
    private static boolean isSignedNumber(String text) {
        boolean digitBefore = false;
        boolean point = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digitBefore = true;
            } else if (c == '.' && digitBefore && !point) {
                point = true;
                digitBefore = false;
            } else {
                return false;
            }
        }
        return digitBefore && (text.charAt(0) == '-' || text.charAt(0) == '+');
    }
}
