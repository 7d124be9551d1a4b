// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.symbol;

/** What the scanners ask of single characters and short stretches of a text; places outside the text are white space. */
final class Glyph {

    private Glyph() {}

    /** The character at a place, or a space outside the text. */
    static char at(String flat, int index) {
        return index >= 0 && index < flat.length() ? flat.charAt(index) : ' ';
    }

    /** A capital A to Z: symbols are printed in nothing else. */
    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** A digit 0 to 9. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A to Z or 0 to 9. */
    static boolean isSymbolic(char c) {
        return isCapital(c) || isDigit(c);
    }

    /** A letter a to z in either case. */
    static boolean isLatin(char c) {
        return isCapital(upper(c));
    }

    /** In capitals, if it is a letter a to z. */
    static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }

    /** Whether no word goes on at this place. */
    static boolean isEdge(String flat, int index) {
        return !Character.isLetterOrDigit(at(flat, index));
    }

    /** White space, with the kinds that do not break. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** A blank that does not end a line. */
    static boolean isGap(char c) {
        return c != '\n' && c != '\r' && isBlank(c);
    }

    /** The first place from {@code index} on, at most {@code limit} further, that is no gap. */
    static int afterGap(String flat, int index, int limit) {
        int place = index;
        while (place < flat.length() && place < index + limit && isGap(flat.charAt(place))) {
            place++;
        }
        return place;
    }

    /** The place after the last one before {@code index} that is no gap. */
    static int beforeGap(String flat, int index, int limit) {
        int place = index;
        while (place > 0 && place > index - limit && isGap(flat.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    /** Where the run of A-Z and 0-9 that begins here ends. */
    static int symbolicEnd(String flat, int begin) {
        int end = begin;
        while (end < flat.length() && isSymbolic(flat.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether the text between has a capital in it. */
    static boolean hasCapital(String flat, int begin, int end) {
        return flat.substring(begin, end).chars().anyMatch(c -> isCapital((char) c));
    }
}
