// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.annotate;

/**
 * Wire copy sets symbols and the names of private companies in angle brackets, which the tokenizer takes for markup: "Fjord Corp
 * &lt;FJD>", "&lt;Kraft Brothers Inc>". For it they are round brackets and blanks; every character keeps its place.
 */
final class AngleBrackets {

    private static final int LONGEST = 60;
    private static final int LONGEST_SYMBOL = 8;

    private AngleBrackets() {}

    /** The text with the brackets of names blanked and those of symbols rounded; markup in small letters stays. */
    static String asRead(String text) {
        int open = text.indexOf('<');
        if (open < 0) {
            return text;
        }
        StringBuilder read = new StringBuilder(text);
        while (open >= 0) {
            int close = closing(text, open);
            if (close > 0) {
                boolean symbol = isSymbol(text, open + 1, close);
                read.setCharAt(open, symbol ? '(' : ' ');
                read.setCharAt(close, symbol ? ')' : ' ');
            }
            open = text.indexOf('<', Math.max(open + 1, close));
        }
        return read.toString();
    }

    /** The bracket that closes a name in capitals; -1 when there is none near on the same line. */
    private static int closing(String text, int open) {
        if (open + 1 >= text.length() || !Character.isUpperCase(text.charAt(open + 1))) {
            return -1;
        }
        for (int i = open + 1; i < text.length() && i - open <= LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c == '<' || c == '=' || c == '"' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSymbol(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isUpperCase(c) && !Character.isDigit(c) && c != '.' && c != '/') {
                return false;
            }
        }
        return end - begin <= LONGEST_SYMBOL;
    }
}
