// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.figure.Amount.Sign;
import org.deskcheck.model.fact.FigureKind;

/** Reads one number with its sign and its unit, whichever side the unit stands on. */
final class AmountReader {

    private static final Set<String> LOSSES = Set.of("loss", "losses", "deficit", "shortfall", "outflow", "outflows");

    private final NumberReader numbers;
    private final MoneyReader money;
    private final UnitReader units;

    AmountReader(Currencies currencies, Units units, NumberWords words) {
        this.numbers = new NumberReader(words);
        this.money = new MoneyReader(currencies, numbers);
        this.units = new UnitReader(units);
    }

    /** The amount that begins at a place; a number without a unit is a count. */
    Optional<Amount> read(Lexemes lexemes, int from) {
        Sign sign = sign(lexemes, from);
        if (sign != Sign.NONE) {
            return unsigned(lexemes, from + 1).map(amount -> amount.signed(sign, from, amount.past()));
        }
        return unsigned(lexemes, from).map(amount -> inBrackets(lexemes, amount));
    }

    /** "($4.5) million" is a loss, and so is "a net loss of ($1.2 million)"; a bracket alone is none. */
    private Amount inBrackets(Lexemes lexemes, Amount amount) {
        int open = amount.from() - 1;
        if (!lexemes.is(open, "(") || !lexemes.is(amount.past(), ")") || amount.kind() != FigureKind.MONEY) {
            return amount;
        }
        Numeral numeral = amount.numeral();
        Numeral scaled = numeral.isScaled() ? numeral : money.scaled(lexemes, numeral.withPast(amount.past() + 1));
        if (scaled.magnitude().compareTo(numeral.magnitude()) != 0) {
            return amount.with(scaled).signed(Sign.BRACKET, open, scaled.past());
        }
        return isLoss(lexemes, open) ? amount.signed(Sign.BRACKET, amount.from(), amount.past()) : amount;
    }

    private static boolean isLoss(Lexemes lexemes, int open) {
        boolean of = lexemes.is(open - 1, "of") || lexemes.is(open - 1, "was");
        return LOSSES.contains(lexemes.at(of ? open - 2 : open - 1).lower());
    }

    /** A sign that is glued to what follows and to nothing before it, or the word for it. */
    private static Sign sign(Lexemes lexemes, int at) {
        Lexeme sign = lexemes.at(at);
        if (sign.is("minus") || sign.is("negative")) {
            return Sign.MINUS;
        }
        // "BTC-1.57%" but not "all-in-one"
        boolean named = lexemes.at(at - 1).isWord() && lexemes.at(at + 1).isNumber() && lexemes.is(at + 2, "%");
        boolean free = sign.spaced() || lexemes.is(at - 1, "(") || named;
        if (!free || !lexemes.glued(at + 1)) {
            return Sign.NONE;
        }
        return sign.is("-") || sign.is("–") ? Sign.MINUS : sign.is("+") ? Sign.PLUS : Sign.NONE;
    }

    private Optional<Amount> unsigned(Lexemes lexemes, int from) {
        Optional<Amount> prefixed = money.before(lexemes, from);
        if (prefixed.isPresent()) {
            return prefixed;
        }
        Optional<Amount> asset = asset(lexemes, from);
        if (asset.isPresent()) {
            return asset;
        }
        return numbers.read(lexemes, from).flatMap(numeral -> withUnit(lexemes, Amount.bare(numeral)));
    }

    /** "₿21,000": an asset's sign before the number. */
    private Optional<Amount> asset(Lexemes lexemes, int from) {
        if (!isAssetSign(lexemes.at(from)) || !lexemes.at(from + 1).isNumber()) {
            return Optional.empty();
        }
        return units.sign(lexemes, from)
                .flatMap(unit -> numbers.read(lexemes, from + 1)
                        .map(numeral -> Amount.bare(numeral)
                                .with(unit, numeral.past())
                                .signed(Sign.NONE, from, numeral.past())));
    }

    private static boolean isAssetSign(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.SIGN
                && Character.getType(lexeme.text().charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    private Optional<Amount> withUnit(Lexemes lexemes, Amount bare) {
        Numeral numeral = bare.numeral();
        Optional<Amount> measured = Sterling.weight(lexemes, bare)
                .or(() -> money.after(lexemes, bare))
                .or(() -> counted(lexemes, bare))
                .or(() -> units.read(lexemes, bare))
                .or(() -> scaledByLetter(lexemes, bare));
        if (measured.isPresent()) {
            return measured;
        }
        boolean article = numeral.past() > numeral.from() + 1 && isArticle(lexemes.at(numeral.past() - 1));
        return article || numbers.isHeadless(lexemes, numeral) ? Optional.empty() : Optional.of(bare);
    }

    private static boolean isArticle(Lexeme lexeme) {
        return lexeme.is("a") || lexeme.is("an");
    }

    /** "3.5m customers", "70B parameters": a glued letter is a magnitude when a noun in the plural follows. */
    private Optional<Amount> counted(Lexemes lexemes, Amount bare) {
        int at = bare.numeral().past();
        boolean plural = Nouns.isPlural(lexemes.at(at + 1));
        return plural && lexemes.glued(at) ? scaled(lexemes, bare, at) : Optional.empty();
    }

    /** "144.4T", "10M": a glued capital is a magnitude when it is no unit. */
    private Optional<Amount> scaledByLetter(Lexemes lexemes, Amount bare) {
        int at = bare.numeral().past();
        Lexeme letter = lexemes.at(at);
        boolean capital = letter.isWord() && Character.isUpperCase(letter.text().charAt(0));
        return capital && lexemes.glued(at) ? scaled(lexemes, bare, at) : Optional.empty();
    }

    private Optional<Amount> scaled(Lexemes lexemes, Amount bare, int at) {
        Optional<BigDecimal> factor = bare.numeral().isScaled() ? Optional.empty() : numbers.letter(lexemes.at(at));
        return factor.map(f -> bare.with(bare.numeral().scaled(f, at + 1)))
                .map(scaled -> units.read(lexemes, scaled).orElse(scaled));
    }
}
