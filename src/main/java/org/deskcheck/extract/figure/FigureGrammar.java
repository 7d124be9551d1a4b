// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.Optional;

/** The grammar: what a figure is, in the order in which its forms are tried. */
final class FigureGrammar {

    private final Openers openers;
    private final AmountReader amounts;
    private final RangeReader ranges;
    private final VagueReader vague;
    private final MultipleReader multiples;
    private final SumReader sums;
    private final Proportion proportions;
    private final SharedUnit shared;
    private final ArticleReader articles;
    private final BoundReader bounds;
    private final PerReader rates;
    private final DirectionReader directions;

    FigureGrammar(Currencies currencies, Units units) {
        NumberWords words = NumberWords.read();
        this.openers = new Openers(currencies, units, words);
        ChangeWords changes = ChangeWords.read();
        this.amounts = new AmountReader(currencies, units, words);
        this.bounds = BoundReader.read();
        this.ranges = new RangeReader(amounts, bounds, changes);
        this.vague = new VagueReader(words, currencies, units);
        this.multiples = new MultipleReader(words);
        this.sums = new SumReader(amounts);
        this.proportions = new Proportion(amounts);
        this.shared = new SharedUnit(amounts);
        this.articles = new ArticleReader(units, currencies);
        this.rates = new PerReader(units);
        this.directions = new DirectionReader(changes, bounds);
    }

    /** Whether a figure may begin at a place; most words are turned away here. */
    boolean mayOpen(Lexemes lexemes, int at) {
        return openers.mayOpen(lexemes, at);
    }

    /**
     * The figure that begins at a place.
     *
     * @param previous the figure before it
     */
    Optional<Reading> read(Lexemes lexemes, int from, Optional<Reading> previous) {
        return core(lexemes, from)
                .map(figure -> rates.rated(lexemes, figure, previous))
                .map(figure -> bounds.bounded(lexemes, figure))
                .map(figure -> rates.ratedPastBound(lexemes, figure))
                .map(figure -> BoundReader.carried(lexemes, figure, previous))
                .map(figure -> directions.directed(lexemes, figure, previous));
    }

    private Optional<Reading> core(Lexemes lexemes, int from) {
        Lexeme first = lexemes.at(from);
        if (vague.mayOpen(first)) {
            return vague.read(lexemes, from);
        }
        if (multiples.mayOpen(first)) {
            return multiples.read(lexemes, from);
        }
        Optional<Amount> amount = amounts.read(lexemes, from);
        boolean article = amount.isEmpty() && (first.is("a") || first.is("an"));
        return (article ? articles.read(lexemes, from) : amount).flatMap(a -> whole(lexemes, a));
    }

    private Optional<Reading> whole(Lexemes lexemes, Amount first) {
        Optional<Amount> times = multiples.times(lexemes, first);
        if (times.isPresent()) {
            return times.map(Reading::of);
        }
        Optional<Reading> range =
                ranges.read(lexemes, first).flatMap(r -> Counted.read(lexemes, r, first.withPast(r.past())));
        if (range.isPresent()) {
            return range;
        }
        Amount number = proportions
                .read(lexemes, first)
                .orElseGet(() -> shared.shared(lexemes, PercentHeading.headed(lexemes, first)));
        Amount sum = sums.added(lexemes, number);
        return Counted.read(lexemes, Reading.of(sum), sum);
    }
}
