// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.figure.NumberWords.Role;
import org.deskcheck.model.fact.FigureKind;

/** Reads orders of magnitude: "tens of billions of dollars", "several million", "multi-billion-dollar", "thousands of GPUs". */
final class VagueReader {

    private static final Set<String> SOME = Set.of("several", "few", "multi", "multiple", "many");

    private final NumberWords words;
    private final Currencies currencies;
    private final Units units;

    VagueReader(NumberWords words, Currencies currencies, Units units) {
        this.words = words;
        this.currencies = currencies;
        this.units = units;
    }

    /** Whether a vague figure may begin with this lexeme. */
    boolean mayOpen(Lexeme lexeme) {
        return SOME.contains(lexeme.lower()) || words.is(Role.PLURAL, lexeme);
    }

    /** The vague figure at a place. */
    Optional<Reading> read(Lexemes lexemes, int from) {
        return SOME.contains(lexemes.at(from).lower()) ? some(lexemes, from) : plural(lexemes, from);
    }

    /** "several hundred million euros", "multi-billion-dollar". */
    private Optional<Reading> some(Lexemes lexemes, int from) {
        int at = lexemes.afterHyphen(from + 1);
        BigDecimal least = BigDecimal.ONE;
        int past = at;
        for (int i = 0; i < 2 && scale(lexemes.at(past)).isPresent(); i++) {
            least = least.multiply(scale(lexemes.at(past)).get());
            at = past + 1;
            past = lexemes.afterHyphen(at);
        }
        return least.equals(BigDecimal.ONE) ? Optional.empty() : Optional.of(measured(lexemes, from, at, past, least));
    }

    private Optional<BigDecimal> scale(Lexeme lexeme) {
        return words.value(Role.HUNDRED, lexeme)
                .or(() -> words.value(Role.MAGNITUDE, lexeme))
                .or(() -> lexeme.is("dozen") ? Optional.of(BigDecimal.valueOf(12)) : Optional.empty());
    }

    /** "tens of billions of dollars": each "of" multiplies. */
    private Optional<Reading> plural(Lexemes lexemes, int from) {
        BigDecimal least = words.value(Role.PLURAL, lexemes.at(from)).orElseThrow();
        int at = from + 1;
        for (int i = 0; i < 2 && lexemes.is(at, "of"); i++) {
            Optional<BigDecimal> next = words.value(Role.PLURAL, lexemes.at(at + 1));
            if (next.isEmpty()) {
                break;
            }
            least = least.multiply(next.get());
            at += 2;
        }
        boolean of = lexemes.is(at, "of");
        boolean large = least.compareTo(BigDecimal.valueOf(1000)) >= 0 && (at > from + 1 || lexemes.is(at, "in"));
        if (!of && !large) {
            return Optional.empty();
        }
        return Optional.of(measured(lexemes, from, at, of ? at + 1 : at, least));
    }

    private Reading measured(Lexemes lexemes, int from, int past, int unit, BigDecimal least) {
        Optional<Phrases.Match<Currency>> currency =
                currencies.markOrName(lexemes, unit).or(() -> Sterling.at(lexemes, unit));
        if (currency.isPresent() && !lexemes.at(currency.get().past()).isNumber()) {
            String code = currency.get().value().code();
            return Reading.vague(from, currency.get().past(), FigureKind.MONEY, Optional.of(code), least);
        }
        Optional<Phrases.Match<Unit>> measure =
                units.name(lexemes, unit).filter(match -> !match.value().isDecade());
        if (measure.isPresent()) {
            Unit found = measure.get().value();
            return Reading.vague(from, measure.get().past(), found.kind(), Optional.of(found.symbol()), least);
        }
        Optional<String> noun = Counted.noun(lexemes, unit);
        return Reading.vague(from, past, FigureKind.COUNT, noun, least);
    }
}
