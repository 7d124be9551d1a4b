// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deskcheck.model.text.Span;

/** A stretch of text cut into the parts that dates are made of; white space is dropped. Immutable. */
final class DateWords {

    private final String text;
    private final List<DateWord> words;

    private DateWords(String text, List<DateWord> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * Cuts a stretch in one pass.
     *
     * @param text one char for each code point
     * @param within the stretch
     */
    static DateWords of(String text, Span within) {
        List<DateWord> words = new ArrayList<>();
        int at = within.begin();
        while (at < within.end()) {
            int end = runEnd(text, at, within.end());
            if (!isBlank(text.charAt(at))) {
                words.add(new DateWord(
                        at, end, text.substring(at, end).replace('–', '-').toLowerCase(Locale.ROOT)));
            }
            at = end;
        }
        return new DateWords(text, words);
    }

    private static int runEnd(String text, int from, int limit) {
        int end = from + 1;
        char first = text.charAt(from);
        while (end < limit
                && (isDigit(first) && isDigit(text.charAt(end))
                        || Character.isLetter(first) && Character.isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** How many words there are. */
    int size() {
        return words.size();
    }

    /** The word at an index, or {@link DateWord#NONE} outside the stretch. */
    DateWord at(int index) {
        return index < 0 || index >= words.size() ? DateWord.NONE : words.get(index);
    }

    /** Whether nothing stands between a word and the one before it. */
    boolean isGlued(int index) {
        return at(index).begin() >= 0 && at(index).begin() == at(index - 1).end();
    }

    /** Whether the word was printed with a capital. */
    boolean isCapital(int index) {
        return at(index).isLetters()
                && Character.isUpperCase(text.charAt(at(index).begin()));
    }
}
