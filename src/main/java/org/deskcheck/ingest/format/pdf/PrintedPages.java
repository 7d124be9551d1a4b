// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.format.pdf;

/** Joins what the lines and pages of print have separated. */
final class PrintedPages {

    private final StringBuilder text = new StringBuilder();

    /** Adds a page; a sentence goes on over the end of the page before. */
    void add(String page) {
        String printed = page.strip();
        if (printed.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            boolean goesOn = Character.isLowerCase(printed.charAt(0)) && (last == '-' || Character.isLetter(last));
            text.append(goesOn ? "\n" : "\n\n");
        }
        text.append(printed);
    }

    /** The text, words that were broken at the end of a line joined. */
    String text() {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(i)) {
                if (isHyphened(i)) {
                    joined.append('-');
                }
                i++;
            } else if (text.charAt(i) != '\u00ad') {
                joined.append(text.charAt(i));
            }
        }
        return joined.toString();
    }

    /** A hyphen between small letters, the second of them on the next line. */
    private boolean isBreak(int i) {
        char c = text.charAt(i);
        return (c == '-' || c == '\u00ad' || c == '\u2010')
                && i > 0
                && i + 2 < text.length()
                && Character.isLowerCase(text.charAt(i - 1))
                && text.charAt(i + 1) == '\n'
                && Character.isLowerCase(text.charAt(i + 2));
    }

    /** Whether the word has a hyphen of its own: it is written with one elsewhere. */
    private boolean isHyphened(int i) {
        if (text.charAt(i) == '\u00ad') {
            return false;
        }
        int begin = i;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        int end = i + 2;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(begin, i) + "-" + text.substring(i + 2, end);
        return text.indexOf(word) >= 0;
    }
}
