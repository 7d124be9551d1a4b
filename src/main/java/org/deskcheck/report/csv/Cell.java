// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.csv;

/** Makes the cells of a table safe to open in a spreadsheet. */
final class Cell {

    /** What makes a spreadsheet take a cell for a formula, with the full-width forms that some locales accept too. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private Cell() {}

    /**
     * The text as it may stand in a cell: with an apostrophe before it when a spreadsheet would run it as a formula,
     * unless it is a signed number, which stays one. See OWASP, "CSV Injection".
     */
    static String of(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !isSignedNumber(text);
        return formula ? "'" + text : text;
    }

    /**
     * Whether the text is a sign and a number: digits, commas and at most one point, each of the two between digits, and
     * at most a percent sign behind. A spreadsheet can only read a number from it.
     */
    private static boolean isSignedNumber(String text) {
        if (text.charAt(0) != '-' && text.charAt(0) != '+') {
            return false;
        }
        int end = text.endsWith("%") ? text.length() - 1 : text.length();
        boolean digitBefore = false;
        boolean point = false;
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean mark = digitBefore && !point && (c == '.' || c == ',');
            if (!digit && !mark) {
                return false;
            }
            point |= c == '.';
            digitBefore = digit;
        }
        return digitBefore;
    }
}
