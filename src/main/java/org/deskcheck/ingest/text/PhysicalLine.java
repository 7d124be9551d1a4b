// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as the file has it.
 *
 * @param begin index of its first character that is not white space
 * @param end index after its last one; equal to {@code begin} for a blank line
 * @param indent number of white-space characters before it
 * @param text the characters between
 */
record PhysicalLine(int begin, int end, int indent, String text) {

    /** Whether there is nothing on it. */
    boolean isBlank() {
        return begin == end;
    }

    /** The lines of a text, ended by LF, CR LF or CR. */
    static List<PhysicalLine> of(String text) {
        List<PhysicalLine> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int stop = start;
            while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
                stop++;
            }
            lines.add(trimmed(text, start, stop));
            boolean pair = stop + 1 < text.length() && text.charAt(stop) == '\r' && text.charAt(stop + 1) == '\n';
            start = stop + (pair ? 2 : 1);
        }
        return lines;
    }

    private static PhysicalLine trimmed(String text, int start, int stop) {
        int begin = start;
        int end = stop;
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new PhysicalLine(begin, end, begin - start, text.substring(begin, end));
    }

    /** White space, no-break and zero-width spaces included. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '​' || c == '﻿';
    }
}
