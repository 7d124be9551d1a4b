// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

/**
 * A run of letters, a run of digits or a single mark; the parts that printed dates are made of.
 *
 * @param begin first code point in the text
 * @param end one past the last
 * @param text its characters in lower case
 */
record DateWord(int begin, int end, String text) {

    /** What stands where there is no word. */
    static final DateWord NONE = new DateWord(-1, -1, "");

    /** Whether it is a run of digits that fits an {@code int}. */
    boolean isNumber() {
        return !text.isEmpty() && text.length() <= 4 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** Whether it is a run of letters. */
    boolean isLetters() {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    /** Its value, or -1 when it is not a number. */
    int number() {
        return isNumber() ? Integer.parseInt(text) : -1;
    }

    /** Its value when it can be a year of four digits, or -1. */
    int year() {
        int year = text.length() == 4 ? number() : -1;
        return year >= 1900 && year <= 2100 ? year : -1;
    }
}
