// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.ingest.page;

import java.util.Locale;
import org.deskcheck.model.text.Span;

/**
 * A line of a page as the rules see it: a paragraph, a heading, a button. In a text that was wrapped at a fixed width
 * it holds all lines of a paragraph. Immutable.
 */
public final class Line {

    /** Phrases are looked for in the first characters only, so that a line of many megabytes costs no more than others. */
    private static final int PLAIN_LIMIT = 4_000;

    private static final String MARKS = "*_#>`~ \t";

    private final Span span;
    private final String text;
    private final LineShape shape;
    private final boolean afterBlank;
    private final int words;
    private final String plain;

    /**
     * Makes a line.
     *
     * @param span where it stands in the flat text, without surrounding white space; not empty
     * @param text the flat text of the span
     * @param shape what the markup says of it
     * @param afterBlank whether a blank line, or the beginning of the text, comes before it
     */
    public Line(Span span, String text, LineShape shape, boolean afterBlank) {
        this.span = span;
        this.text = text;
        this.shape = shape;
        this.afterBlank = afterBlank;
        this.words = countWords(text);
        this.plain = plain(text);
    }

    /** Where it stands in the flat text. */
    public Span span() {
        return span;
    }

    /** Its text, without surrounding white space. */
    public String text() {
        return text;
    }

    /** What the markup says of it. */
    public LineShape shape() {
        return shape;
    }

    /** Whether it has the given shape. */
    public boolean is(LineShape other) {
        return shape == other;
    }

    /** Whether a blank line, or the beginning of the text, comes before it. */
    public boolean afterBlank() {
        return afterBlank;
    }

    /** Number of words: runs of characters without white space that hold a letter or digit. */
    public int words() {
        return words;
    }

    /** The beginning of it in lower case, without Markdown marks around it, with straight quotation marks and single spaces. */
    public String plain() {
        return plain;
    }

    /** The text without Markdown marks around it. */
    public String unmarked() {
        int begin = 0;
        int end = text.length();
        while (begin < end && MARKS.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** Whether it ends as a sentence does: with a full stop, exclamation or question mark, perhaps inside quotation marks. */
    public boolean endsSentence() {
        char last = lastChar();
        return last == '.' || last == '!' || last == '?' || last == '…' || last == '。';
    }

    /** Whether it ends with a question mark. */
    public boolean endsQuestion() {
        return lastChar() == '?';
    }

    /** The last character that is no closing quotation mark, bracket or Markdown mark; a space when there is none. */
    public char lastChar() {
        String closing = "\"'”’»)]" + MARKS;
        int end = text.length();
        while (end > 0 && closing.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? ' ' : text.charAt(end - 1);
    }

    /** Whether it has the length and the end of a paragraph of running text. */
    public boolean isParagraph() {
        return words >= 25 || (words >= 12 && endsSentence());
    }

    private static int countWords(String text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                inWord = true;
                count++;
            }
        }
        return count;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        String head = text.length() > PLAIN_LIMIT ? text.substring(0, PLAIN_LIMIT) : text;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            boolean atEdge = plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
            if (Character.isWhitespace(c) || c == ' ') {
                if (!atEdge) {
                    plain.append(' ');
                }
            } else if (c != '*' && c != '_' && c != '`' && !(c == '#' && plain.isEmpty()) && c != '​') {
                plain.append(straight(c));
            }
        }
        return plain.toString().trim().toLowerCase(Locale.ROOT);
    }

    private static char straight(char c) {
        return switch (c) {
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            default -> c;
        };
    }

    @Override
    public String toString() {
        return shape + " " + text;
    }
}
