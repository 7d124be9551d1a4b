// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.markdown;

/** Text that stays text in Markdown, on one line. */
final class Escaped {

    /** Every ASCII punctuation mark may be escaped (CommonMark 0.31, 2.4); these can mean something within a line. */
    private static final String MARKS = "\\`*_{}[]<>()#+-.!|~&@:";

    private static final int LONGEST = 300;

    private Escaped() {}

    /** The text with its marks escaped, white space of any kind as one space, at most 300 characters long. */
    static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        boolean gap = false;
        int taken = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                gap = true;
                continue;
            }
            if (taken++ >= LONGEST && !Character.isLowSurrogate(c)) {
                return escaped.append('…').toString();
            }
            escaped.append(gap && escaped.length() > 0 ? " " : "");
            gap = false;
            boolean mark = MARKS.indexOf(c) >= 0 && needsEscape(text, i, c);
            escaped.append(mark ? "\\" : "").append(c);
        }
        return escaped.toString();
    }

    /** A hyphen, a plus or a bracket within a sentence reads better bare in an e-mail, and means nothing there. */
    private static boolean needsEscape(String text, int at, char c) {
        return switch (c) {
            case '-', '+', '(', '!', '#' -> at == 0;
            // After nothing but digits it would make an item of a list.
            case '.', ')' -> text.substring(0, at).chars().allMatch(digit -> digit >= '0' && digit <= '9');
            // A colon only makes a link after the name of a scheme; an at sign only between letters.
            case ':' -> text.startsWith("//", at + 1);
            case '@' -> at > 0 && !Character.isWhitespace(text.charAt(at - 1));
            default -> true;
        };
    }
}
