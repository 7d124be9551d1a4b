// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.util.Set;

/** A place among words that moves on when what is asked for stands there. Not safe for threads. */
final class DateCursor {

    private final DateWords words;
    private int at;

    /** A cursor before a word. */
    DateCursor(DateWords words, int at) {
        this.words = words;
        this.at = at;
    }

    /** The index of the next word. */
    int index() {
        return at;
    }

    /** Goes back to an index. */
    void reset(int index) {
        at = index;
    }

    /** The next word, which is not consumed. */
    DateWord peek() {
        return words.at(at);
    }

    /** Whether the next word stands close to the one before it. */
    boolean isGlued() {
        return words.isGlued(at);
    }

    /** Moves over the next word. */
    DateWord next() {
        return words.at(at++);
    }

    /** Moves over the words if all of them follow in order; otherwise stays. */
    boolean skip(String... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (!words.at(at + i).text().equals(wanted[i])) {
                return false;
            }
        }
        at += wanted.length;
        return true;
    }

    /** Moves over the next word if it is one of these. */
    boolean skipAny(Set<String> wanted) {
        if (wanted.contains(peek().text())) {
            at++;
            return true;
        }
        return false;
    }

    /** Moves over a number within the limits and gives it; otherwise stays and gives -1. */
    int number(int least, int most) {
        int number = peek().number();
        if (number < least || number > most) {
            return -1;
        }
        at++;
        return number;
    }

    /** Moves over a year of four digits and gives it; otherwise stays and gives -1. */
    int year() {
        int year = peek().year();
        if (year >= 0 && !continuesNumber(at + 1)) {
            at++;
            return year;
        }
        return -1;
    }

    /** "2026,500" and "2026.5" are numbers, not years. */
    private boolean continuesNumber(int index) {
        String mark = words.at(index).text();
        return (mark.equals(",") || mark.equals("."))
                && words.isGlued(index)
                && words.isGlued(index + 1)
                && words.at(index + 1).isNumber();
    }

    /** Moves over a year of two digits, as in FY26, and gives it; otherwise stays and gives -1. */
    int shortYear() {
        if (peek().text().length() == 2 && peek().isNumber()) {
            return 2000 + next().number();
        }
        return -1;
    }

    /** Moves over an ordinal's ending. */
    void skipOrdinalEnding() {
        if (isGlued()) {
            skipAny(CalendarNames.ORDINAL_ENDINGS);
        }
    }
}
