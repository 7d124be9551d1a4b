// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.deskcheck.model.fact.FigureKind;

/**
 * Reads "a" as one: "a gallon of beer", "an hour and a half". In running prose "a year" is a time and "a share" a rate, so
 * a unit of time or money counts only when something is added to it or nothing else is there.
 */
final class ArticleReader {

    private final Units units;
    private final Currencies currencies;

    ArticleReader(Units units, Currencies currencies) {
        this.units = units;
        this.currencies = currencies;
    }

    /** The amount of one that begins with the article at a place. */
    Optional<Amount> read(Lexemes lexemes, int from) {
        Numeral one = Numeral.of(from, from + 1, BigDecimal.ONE, Numeral.Form.ARTICLE);
        Optional<Amount> unit = units.at(lexemes, from + 1)
                .filter(match -> match.value().kind() != FigureKind.PERCENT)
                .filter(match -> lexemes.at(from + 1).text().length() > 1)
                .map(match -> Amount.bare(one).with(match.value(), match.past()))
                .filter(amount -> isCounted(lexemes, amount));
        return unit.isPresent() ? unit : money(lexemes, from, one);
    }

    private static boolean isCounted(Lexemes lexemes, Amount amount) {
        int past = amount.past();
        boolean more = lexemes.is(past, "and") && (lexemes.at(past + 1).isNumber() || lexemes.is(past + 2, "half"));
        boolean measure = amount.kind() == FigureKind.QUANTITY && lexemes.is(past, "of");
        return more && amount.kind() == FigureKind.DURATION || measure || isAlone(lexemes, amount.from(), past);
    }

    private Optional<Amount> money(Lexemes lexemes, int from, Numeral one) {
        return currencies
                .name(lexemes, from + 1)
                .filter(match -> isAlone(lexemes, from, match.past()))
                .map(match -> Amount.money(from, match.past(), match.value(), one.withPast(match.past())));
    }

    /** A cell or an answer that is nothing but this. */
    private static boolean isAlone(Lexemes lexemes, int from, int past) {
        return lexemes.opensLine(from) && lexemes.isClosed(past) && lexemes.isBoundary(past);
    }
}
