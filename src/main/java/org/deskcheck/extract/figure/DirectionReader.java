// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.figure.ChangeWords.Use;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.FigureKind;

/** Reads which way a figure says that something moved, from the words of change around it; a level has no direction. */
final class DirectionReader {

    private static final int MOST_MODIFIERS = 6;

    /** Before "5% increase" and "5% year-over-year increase". */
    private static final Set<String> MODIFIERS = Set.of(
            "year",
            "month",
            "quarter",
            "week",
            "on",
            "over",
            "to",
            "-",
            "yoy",
            "annual",
            "annualized",
            "sequential",
            "sharp",
            "steep",
            "further",
            "overall",
            "net",
            "price",
            "revenue",
            "average",
            "organic",
            "cumulative",
            "additional",
            "in",
            "y",
            "o",
            "/",
            "q",
            "m",
            "quarterly",
            "monthly",
            "weekly",
            "daily",
            "intraday",
            "point",
            "single",
            "day");

    private final ChangeWords changes;
    private final BoundReader bounds;
    private final GoverningWord governing;

    DirectionReader(ChangeWords changes, BoundReader bounds) {
        this.changes = changes;
        this.bounds = bounds;
        this.governing = new GoverningWord(changes);
    }

    /**
     * The figure with its direction.
     *
     * @param previous the figure before it, whose direction it may share ("falling 5%, 7%, and 6%")
     */
    Reading directed(Lexemes lexemes, Reading figure, Optional<Reading> previous) {
        if (figure.direction().isPresent() || figure.kind() == FigureKind.DURATION) {
            return figure;
        }
        int outer = bounds.outerFrom(lexemes, figure.from());
        return governing
                .direction(lexemes, figure, outer)
                .or(() -> after(lexemes, figure))
                .or(() -> coordinated(lexemes, figure, previous))
                .map(figure::withDirection)
                .orElse(figure);
    }

    /** "15% drop", "a 61% year-over-year decrease", "75% lower". */
    private Optional<Direction> after(Lexemes lexemes, Reading figure) {
        int at = lexemes.afterHyphen(figure.past());
        for (int i = 0; i < MOST_MODIFIERS; i++, at++) {
            Lexeme word = lexemes.at(at);
            Optional<Direction> noun = changes.direction(Use.NOUN, word);
            if (noun.isPresent()) {
                return noun;
            }
            if (i == 0 && figure.kind() == FigureKind.PERCENT) {
                Optional<Direction> comparative = changes.direction(Use.COMPARATIVE, word);
                if (comparative.isPresent()) {
                    return comparative;
                }
            }
            if (!MODIFIERS.contains(word.lower()) || word.is("to") && !lexemes.is(at - 1, "-")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The direction of the figure before, when only a comma, "and" or "or" parts the two. */
    private static Optional<Direction> coordinated(Lexemes lexemes, Reading figure, Optional<Reading> previous) {
        if (previous.isEmpty()
                || previous.get().direction().isEmpty()
                || figure.from() - previous.get().resume() > 3) {
            return Optional.empty();
        }
        boolean amounts = previous.get().kind() == figure.kind()
                || figure.kind() == FigureKind.MONEY && lexemes.is(figure.from() - 1, "or");
        for (int at = previous.get().resume(); at < figure.from(); at++) {
            Lexeme word = lexemes.at(at);
            amounts &= word.is(",") || word.is("and") || word.is("or");
        }
        return amounts && figure.from() > previous.get().resume()
                ? previous.get().direction()
                : Optional.empty();
    }
}
