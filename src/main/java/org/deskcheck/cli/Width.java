// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How text is fitted to a terminal. */
final class Width {

    private static final int USUAL = 100;
    private static final int LEAST = 60;
    private static final int MOST = 160;

    private Width() {}

    /** The columns of the terminal, where its shell tells them, within what reads well. */
    static int ofTerminal() {
        int columns = Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(text ->
                        !text.isEmpty() && text.length() < 5 && text.chars().allMatch(Character::isDigit))
                .map(Integer::valueOf)
                .orElse(USUAL);
        return Math.max(LEAST, Math.min(MOST, columns));
    }

    /** The text in at most so many columns, the end of a longer one replaced by an ellipsis. */
    static String cut(String text, int columns) {
        return text.length() <= columns
                ? text
                : text.substring(0, Math.max(0, columns - 1)).stripTrailing() + "…";
    }

    /**
     * The text without what would act on a terminal rather than show on it: scraped text may hold escape sequences, and
     * marks that turn the direction of writing.
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
                case Character.FORMAT, Character.SURROGATE -> {}
                default -> plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    /** The text in lines of at most so many columns, broken between words where there are any. */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > columns) {
            int blank = rest.lastIndexOf(' ', columns);
            int end = blank > 0 ? blank : columns;
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }
}
