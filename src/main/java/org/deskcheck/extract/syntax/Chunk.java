// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

/**
 * A run of tokens of a sentence that works as one part of it.
 *
 * @param kind what part
 * @param index its place among the chunks of the sentence
 * @param first its first token
 * @param end one past its last token
 * @param head the token that says what it is: the last noun of a noun phrase, the main verb of a verb group
 */
public record Chunk(Kind kind, int index, int first, int end, int head) {

    /** The parts of a sentence. */
    public enum Kind {
        /** A noun phrase without what follows its head. */
        NOUN,
        /** A verb with its auxiliaries, "not" and "to". */
        VERB,
        PREPOSITION,
        /** "and", "or", "but", "as well as". */
        AND,
        COMMA,
        OPEN,
        CLOSE,
        /** A word that begins a clause: "that", "which", "while". */
        MARK,
        /** A stop, a semicolon, a dash. */
        STOP,
        OTHER
    }

    /** Whether it is of a kind. */
    public boolean is(Kind wanted) {
        return kind == wanted;
    }
}
