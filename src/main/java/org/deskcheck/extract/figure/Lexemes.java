// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import org.deskcheck.extract.figure.Lexeme.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The lexemes of a text in order; asking outside of them gives {@link Lexeme#NONE}. Each is made when it is first asked
 * for, so one thread uses them.
 */
final class Lexemes {

    private final Cuts cuts;
    private final @Nullable Lexeme[] lexemes;

    Lexemes(Cuts cuts) {
        this.cuts = cuts;
        this.lexemes = new Lexeme[cuts.size()];
    }

    int size() {
        return lexemes.length;
    }

    /** The lexeme at a place. */
    Lexeme at(int index) {
        if (index < 0 || index >= lexemes.length) {
            return Lexeme.NONE;
        }
        Lexeme known = lexemes[index];
        if (known == null) {
            known = cuts.lexeme(index);
            lexemes[index] = known;
        }
        return known;
    }

    /** What the lexeme at a place is. */
    Kind kind(int index) {
        return index < 0 || index >= lexemes.length ? Kind.NONE : cuts.kind(index);
    }

    /** The first character of the lexeme at a place within the text. */
    char first(int index) {
        return cuts.first(index);
    }

    /** The first and the last character of the lexeme at a place within the text, and how many it has, told apart cheaply. */
    int shape(int index) {
        return Vocabulary.shape(cuts.first(index), cuts.last(index), cuts.length(index));
    }

    /** Whether the lexeme at a place is the given word or sign. */
    boolean is(int index, String expected) {
        return at(index).is(expected);
    }

    /** Whether the lexeme at a place follows the one before it without white space. */
    boolean glued(int index) {
        return index > 0 && index < lexemes.length && !cuts.spaced(index);
    }

    /** The place after a hyphen that ties two words ("five-year", also "five - year" of tokenised text), or {@code index}. */
    int afterHyphen(int index) {
        boolean ties = is(index, "-") && at(index).spaced() == at(index + 1).spaced();
        return ties && at(index + 1).kind() != Lexeme.Kind.BREAK ? index + 1 : index;
    }

    /** Whether a sentence or a line ends with the lexeme at a place, or nothing is there. */
    boolean isBoundary(int index) {
        Lexeme lexeme = at(index);
        return switch (lexeme.kind()) {
            case NONE, BREAK -> true;
            case SIGN -> endsSentence(index, lexeme);
            default -> false;
        };
    }

    private boolean endsSentence(int index, Lexeme lexeme) {
        return switch (lexeme.text()) {
            case ";", "!", "?", "|" -> true;
            case "." -> at(index + 1).spaced();
            default -> false;
        };
    }

    /** Whether a place is the first of its line. */
    boolean opensLine(int index) {
        return kind(index - 1) == Kind.NONE || kind(index - 1) == Kind.BREAK;
    }

    /** Whether a phrase that ends before this place is followed by nothing that could go on with it. */
    boolean isClosed(int index) {
        Lexeme lexeme = at(index);
        boolean punctuation = lexeme.kind() == Lexeme.Kind.SIGN && ".,;:!?)]}\"'".contains(lexeme.text());
        return lexeme.kind() == Lexeme.Kind.NONE || lexeme.kind() == Lexeme.Kind.BREAK || punctuation;
    }
}
