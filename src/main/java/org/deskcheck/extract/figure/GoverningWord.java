// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.figure.ChangeWords.Use;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.FigureKind;

/** The word of change before a figure that tells its direction: "fell 15%", "a decline of 4%", "cut waste 60%". */
final class GoverningWord {

    private static final int REACH = 14;
    private static final int OBJECT_REACH = 6;

    private static final Set<String> BETWEEN_VERB_AND_FIGURE = Set.of(
            "by",
            "another",
            "a",
            "an",
            "the",
            "as",
            "much",
            "further",
            "some",
            "just",
            "only",
            "even",
            "additional",
            "whopping",
            "massive",
            "modest",
            "total",
            "about",
            "around",
            "over",
            "respectively",
            "less",
            "more",
            "than");

    /** Prepositions before a figure that make it a level or a part. */
    private static final Set<String> LEVELS = Set.of(
            "to", "at", "from", "in", "of", "for", "with", "than", "and", "or", "is", "was", "are", "were", "be",
            "that", "which", "on", "as", "into", "below", "above", "toward", "towards", "near", "has", "have", "had",
            "against", "after", "before");

    private final ChangeWords changes;

    GoverningWord(ChangeWords changes) {
        this.changes = changes;
    }

    /**
     * Which way the figure moved.
     *
     * @param outer the first lexeme of the words that bound the figure, or of the figure
     */
    Optional<Direction> direction(Lexemes lexemes, Reading figure, int outer) {
        int at = outer - 1;
        boolean by = false;
        for (int i = 0; i < 4 && isBetween(lexemes.at(at)); i++) {
            by |= lexemes.is(at, "by");
            at--;
        }
        if (lexemes.is(at, "of")) {
            return noun(lexemes, at);
        }
        boolean share = figure.kind() == FigureKind.PERCENT || by;
        Optional<Direction> verb = verb(lexemes.at(at), share, figure);
        if (verb.isPresent()) {
            return verb;
        }
        return by
                ? governor(lexemes, at, REACH)
                : share && isObject(lexemes.at(outer - 1)) ? object(lexemes, at) : Optional.empty();
    }

    private static boolean isBetween(Lexeme word) {
        return BETWEEN_VERB_AND_FIGURE.contains(word.lower())
                || word.isWord() && word.lower().endsWith("ly");
    }

    private Optional<Direction> verb(Lexeme word, boolean share, Reading figure) {
        if (figure.kind() == FigureKind.COUNT && (word.is("up") || word.is("down"))) {
            return Optional.empty();
        }
        Optional<Direction> verb = changes.direction(Use.VERB, word);
        return verb.isEmpty() && share ? changes.direction(Use.SHARE, word) : verb;
    }

    /** "a decline of 4%", "an increase in pay of $2 million". */
    private Optional<Direction> noun(Lexemes lexemes, int of) {
        for (int at = of - 1; at >= of - OBJECT_REACH && lexemes.at(at).isWord(); at--) {
            Optional<Direction> noun = changes.direction(Use.NOUN, lexemes.at(at));
            if (noun.isPresent()) {
                boolean linked = at == of - 1 || lexemes.is(at + 1, "in") || lexemes.is(at + 1, "to");
                return linked ? noun : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The verb of "raise the toll for lorries by $9". */
    private Optional<Direction> governor(Lexemes lexemes, int from, int reach) {
        for (int at = from;
                at > from - reach && !lexemes.isBoundary(at) && !lexemes.at(at).isNumber();
                at--) {
            Optional<Direction> verb = changes.direction(Use.VERB, lexemes.at(at));
            Optional<Direction> found = verb.isPresent() ? verb : changes.direction(Use.SHARE, lexemes.at(at));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isObject(Lexeme word) {
        return word.isWord() && !LEVELS.contains(word.lower()) && !word.lower().endsWith("ing");
    }

    /** The verb of "cut waste 60%": nothing but the object between. */
    private Optional<Direction> object(Lexemes lexemes, int from) {
        for (int at = from; at > from - OBJECT_REACH; at--) {
            Lexeme word = lexemes.at(at);
            if (!word.isWord() || LEVELS.contains(word.lower())) {
                return Optional.empty();
            }
            Optional<Direction> verb = changes.direction(Use.VERB, word);
            if (verb.isPresent()) {
                return verb;
            }
        }
        return Optional.empty();
    }
}
