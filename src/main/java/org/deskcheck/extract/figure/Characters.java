// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.List;
import java.util.stream.IntStream;

/** What the lexer asks of a single character, and how far runs of characters reach. */
final class Characters {

    /** Signs are many: their strings are made once. */
    private static final List<String> ASCII =
            IntStream.range(0, 128).mapToObj(Character::toString).toList();

    private Characters() {}

    /** White space of any width, the no-break ones and those of no width included. */
    static boolean isSpace(char c) {
        if (c < '\u0080') {
            return c <= ' ';
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Whether a line ends with the character. */
    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** A blank that does not break and so may group digits: no-break, narrow no-break, thin, figure. */
    static boolean isGroupingSpace(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007' || c == '\u2008';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters, with the marks that combine with them. */
    static boolean isLetter(char c) {
        if (c < '\u0080') {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return Character.isLetter(c) && c != 'º' && c != 'ª' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Hyphen, no-break hyphen, minus. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2212' || c == '\uFE63' || c == '\uFF0D';
    }

    /** The sign as the grammar knows it: one hyphen, one apostrophe, one en dash. */
    static String plain(char c) {
        if (c < ASCII.size()) {
            return ASCII.get(c);
        }
        if (isHyphen(c)) {
            return "-";
        }
        return switch (c) {
            case '’', '‘', 'ʼ' -> "'";
            case '\u2012' -> "–";
            case '（' -> "(";
            case '）' -> ")";
            case '＋' -> "+";
            case '～' -> "~";
            default -> String.valueOf(c);
        };
    }

    /** One past the run of letters that begins at a place. */
    static int endOfLetters(String text, int begin, int end) {
        int at = begin;
        while (at < end && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** One past the letters, digits, and the points and hyphens between them, from a place on. */
    static int endOfName(String text, int begin, int end) {
        int at = begin;
        while (at < end && (isNamePart(text.charAt(at)) || ties(text, at, end))) {
            at++;
        }
        return Math.max(at, Math.min(begin + 1, end));
    }

    private static boolean isNamePart(char c) {
        return isDigit(c) || isLetter(c);
    }

    private static boolean ties(String text, int at, int end) {
        char c = text.charAt(at);
        boolean tie = isHyphen(c) || c == '.' || c == '/' || c == ':' || c == ',';
        boolean digits = at > 0 && isDigit(text.charAt(at - 1)) && at + 1 < end && isDigit(text.charAt(at + 1));
        return tie && digits;
    }
}
