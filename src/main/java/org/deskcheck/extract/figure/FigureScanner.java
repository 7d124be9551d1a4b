// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/**
 * Finds the figures of a text: money, shares, quantities, counts and durations, with their bound, rate and direction.
 *
 * <p>It works on characters alone, in time linear in their number: a {@link Lexer} cuts them into words, numbers and signs,
 * and a {@link FigureGrammar} with bounded lookahead reads figures from these. Thread-safe.
 */
public final class FigureScanner {

    private final Lexer lexer;
    private final FigureGrammar grammar;

    private FigureScanner(Currencies currencies, Units units) {
        this.lexer = new Lexer(currencies::opensNumber, units::takesPower);
        this.grammar = new FigureGrammar(currencies, units);
    }

    /** A scanner with the packaged currencies, units and words. */
    public static FigureScanner standard() {
        return new FigureScanner(Currencies.read(), Units.read());
    }

    /**
     * The figures of a part of a text, in the order of the text, none overlapping another.
     *
     * @param within the part to read, such as a block; nothing outside of it is looked at
     */
    public List<Figure> scan(Text text, Span within) {
        Lexemes lexemes = lexer.read(text.flat(), within.begin(), within.end());
        List<Figure> figures = new ArrayList<>();
        Optional<Reading> previous = Optional.empty();
        int at = 0;
        while (at < lexemes.size()) {
            Optional<Reading> reading = Optional.empty();
            int next = at + 1;
            if (grammar.mayOpen(lexemes, at)) {
                int dated = Calendar.past(lexemes, at);
                reading = dated > at ? Optional.empty() : grammar.read(lexemes, at, previous);
                next = Math.max(dated, reading.map(Reading::resume).orElse(at + 1));
            }
            if (reading.isPresent()) {
                figures.add(reading.get().figure(text, lexemes));
                previous = reading;
            }
            at = Math.max(next, at + 1);
        }
        return List.copyOf(figures);
    }
}
