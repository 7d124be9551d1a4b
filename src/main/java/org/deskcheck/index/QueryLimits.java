// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.index;

import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.SearchField;

/** What a part of a query may be at most: what no person would type is refused before it costs anything. */
final class QueryLimits {

    private static final int MOST_WORDS_OF_PHRASE = 100;
    private static final int LONGEST_PATTERN = 100;

    private final Vocabulary vocabulary;

    QueryLimits(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Refuses a pattern that is long, or for a field whose values are no words. */
    void checkPattern(SearchField field, String pattern) {
        boolean number = field.type() == SearchField.Type.NUMBER;
        if (number || field == SearchField.PUBLISHED || field == SearchField.ORIGIN) {
            throw Problem.usage("the field " + field.label() + vocabulary.column(pattern)
                    + " takes no pattern: write something like " + field.example());
        }
        if (pattern.length() > LONGEST_PATTERN) {
            throw Problem.usage("a pattern has at most " + LONGEST_PATTERN + " characters, and \""
                    + Vocabulary.cut(pattern) + "\" has " + pattern.length());
        }
    }

    /** The phrase, unless it has more words than a sentence. */
    static String phrase(String phrase) {
        if (phrase.split(" ", MOST_WORDS_OF_PHRASE + 2).length > MOST_WORDS_OF_PHRASE) {
            throw Problem.usage("a phrase has at most " + MOST_WORDS_OF_PHRASE + " words, and \""
                    + Vocabulary.cut(phrase) + "\" has more");
        }
        return phrase;
    }
}
