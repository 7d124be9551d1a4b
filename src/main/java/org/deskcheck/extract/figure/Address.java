// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

/** Web addresses, mail addresses, hashtags and handles: characters up to the next white space that hold no figure. */
final class Address {

    private Address() {}

    /** One past the address that begins at a place after white space, or the place itself when there is none. */
    static int end(String text, int begin, int end) {
        if (text.charAt(begin) == '#') {
            int past = Characters.endOfName(text, begin + 1, end);
            return past > begin + 1 && Character.isLetterOrDigit(text.charAt(begin + 1)) ? past : begin;
        }
        int past = begin;
        boolean found = text.startsWith("www.", begin);
        while (past < end && !Characters.isSpace(text.charAt(past))) {
            found |= isMark(text, past, begin, end);
            past++;
        }
        return found ? past : begin;
    }

    private static boolean isMark(String text, int at, int begin, int end) {
        return switch (text.charAt(at)) {
            case ':' -> text.startsWith("://", at);
            case '@' -> at + 1 < end && Characters.isLetter(text.charAt(at + 1));
            case '/' -> isAfterDomain(text, at, begin);
            default -> false;
        };
    }

    /** "example.org/" : a slash after a point, two to six letters, and something before the point. */
    private static boolean isAfterDomain(String text, int slash, int begin) {
        int at = slash;
        while (at > begin && slash - at < 7 && Character.isLowerCase(text.charAt(at - 1))) {
            at--;
        }
        boolean point = at - 2 >= begin && text.charAt(at - 1) == '.' && Character.isLetter(text.charAt(at - 2));
        return point && slash - at >= 2;
    }
}
