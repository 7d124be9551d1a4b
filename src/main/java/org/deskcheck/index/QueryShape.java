// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import java.util.ArrayDeque;
import java.util.Deque;
import org.deskcheck.model.Problem;

/**
 * Looks a query over before the parser does: what is open and never closed is named with its column, and what no person
 * would type is refused before it costs anything. Linear in the length of the query.
 */
final class QueryShape {

    /** A thousand names and more. */
    static final int LONGEST = 20_000;

    private static final int DEEPEST = 50;
    private static final int LONGEST_PATTERN = 200;

    private final String query;
    private final Deque<Integer> open = new ArrayDeque<>();

    private QueryShape(String query) {
        this.query = query;
    }

    /**
     * The query in the characters that the parser knows: line feeds are blanks, and the quotation marks of word
     * processors are straight; every character stays in its column.
     *
     * @throws Problem when brackets or quotation marks do not pair, or the query is beyond all measure
     */
    static String checked(String query) {
        if (query.length() > LONGEST) {
            throw Problem.usage("the query has " + query.length() + " characters, and " + LONGEST
                    + " are the most: ask for less at a time");
        }
        String plain = query.replaceAll("[\\r\\n\\t]", " ").replaceAll("[\u201C\u201D\u201E\u00AB\u00BB]", "\"");
        if (plain.isBlank()) {
            throw Problem.usage("the query is empty: write *:* for everything");
        }
        new QueryShape(plain).check();
        return plain;
    }

    private void check() {
        for (int i = 0; i < query.length(); i++) {
            switch (query.charAt(i)) {
                case '\\' -> i++;
                case '"' -> i = end('"', i, "the quotation mark at column %d is never closed");
                case '[', '{' -> i = rangeEnd(i);
                case '/' -> i = patternEnd(i);
                case '(' -> open(i);
                case ')' -> close(i);
                default -> {}
            }
        }
        if (!open.isEmpty()) {
            throw fault("the bracket at column %d is never closed", open.peek());
        }
    }

    private void open(int at) {
        open.push(at);
        if (open.size() > DEEPEST) {
            throw fault("at column %d there are more than " + DEEPEST + " brackets within each other", at);
        }
    }

    private void close(int at) {
        if (open.isEmpty()) {
            throw fault("the bracket at column %d closes none that is open", at);
        }
        open.pop();
    }

    /** A slash begins a pattern only where a word can begin. */
    private int patternEnd(int at) {
        if (at > 0 && " (:+-!".indexOf(query.charAt(at - 1)) < 0) {
            throw fault(
                    "the slash at column %d would begin a pattern: put a value with a slash in quotation marks", at);
        }
        int end = end(
                '/',
                at,
                "the pattern that begins with the slash at column %d is never closed"
                        + ": put a value with a slash in quotation marks");
        if (end - at > LONGEST_PATTERN) {
            throw fault("the pattern at column %d is longer than " + LONGEST_PATTERN + " characters", at);
        }
        return end;
    }

    private int rangeEnd(int at) {
        for (int i = at + 1; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '"') {
                i = end('"', i, "the quotation mark at column %d is never closed");
            } else if (c == ']' || c == '}') {
                return i;
            }
        }
        throw fault("the range that begins at column %d is never closed: write [1bn TO 10bn]", at);
    }

    private int end(char mark, int at, String otherwise) {
        for (int i = at + 1; i < query.length(); i++) {
            if (query.charAt(i) == '\\') {
                i++;
            } else if (query.charAt(i) == mark) {
                return i;
            }
        }
        throw fault(otherwise, at);
    }

    private static Problem fault(String words, int at) {
        return Problem.usage("the query cannot be read: " + words.replace("%d", String.valueOf(at + 1)));
    }
}
