// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One word, number or sign of a text.
 *
 * @param kind what it is
 * @param begin first character
 * @param end one past the last character
 * @param text its characters, hyphens and apostrophes in their plain form
 * @param lower the same in lower case
 * @param spaced whether white space, or the beginning of the text, stands before it
 * @param value the number that digits stand for; its scale is that of the print ("6.00" keeps two decimals)
 */
record Lexeme(Kind kind, int begin, int end, String text, String lower, boolean spaced, Optional<BigDecimal> value) {

    /** What stands before the first and after the last lexeme. */
    static final Lexeme NONE = new Lexeme(Kind.NONE, 0, 0, "", "", true, Optional.empty());

    /** What a lexeme is. */
    enum Kind {
        /** Digits that are one number. */
        NUMBER,
        /** Two whole numbers with a slash between them. */
        FRACTION,
        /** Letters. */
        WORD,
        /** A single character that is neither letter nor digit. */
        SIGN,
        /** The end of a line. */
        BREAK,
        /** Characters that hold digits but no figure: a web address, a date, a version, a product name. */
        NAME,
        /** Outside the text. */
        NONE
    }

    /** Whether this is the given word or sign, in any case. */
    boolean is(String expected) {
        return lower.equals(expected);
    }

    /** Whether this is made of letters. */
    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether this is a number in digits. */
    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether this is a word that begins with a capital letter. */
    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }
}
