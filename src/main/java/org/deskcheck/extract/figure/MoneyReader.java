// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.deskcheck.extract.figure.Amount.Sign;
import org.deskcheck.extract.figure.Currency.Notation;

/** Reads money whose currency stands before the number ("US$ 4.7bn") and finishes money whose currency stands after it. */
final class MoneyReader {

    private final Currencies currencies;
    private final NumberReader numbers;
    private final MinorReader minors;
    private final SpacedGroups groups;

    MoneyReader(Currencies currencies, NumberReader numbers) {
        this.currencies = currencies;
        this.numbers = numbers;
        this.minors = new MinorReader(currencies, numbers);
        this.groups = new SpacedGroups(numbers);
    }

    /** Money that begins with a currency at a place. */
    Optional<Amount> before(Lexemes lexemes, int from) {
        Optional<Phrases.Match<Currency>> mark = mark(lexemes, from);
        // the dollar of "BTC/USD" is half of a pair
        boolean pair = lexemes.is(from - 1, "/") && lexemes.glued(from);
        if (mark.isEmpty() || pair) {
            return Optional.empty();
        }
        int at = mark.get().past();
        boolean minus = lexemes.is(at, "-") && lexemes.glued(at + 1);
        boolean bracket = lexemes.is(at, "(") && lexemes.glued(at + 1);
        int first = minus || bracket ? at + 1 : at;
        if (!lexemes.at(first).isNumber()) {
            return Optional.empty();
        }
        return number(lexemes, first, mark.get().value())
                .map(numeral -> closed(lexemes, from, numeral, mark.get().value(), bracket))
                .map(amount -> minus ? amount.signed(Sign.MINUS, from, amount.past()) : amount);
    }

    /** One mark, or a code and a sign in either order, of which the more precise counts ("USD $4.2", "$ SGD4.90"). */
    private Optional<Phrases.Match<Currency>> mark(Lexemes lexemes, int from) {
        Optional<Phrases.Match<Currency>> first = currencies.mark(lexemes, from);
        if (first.isEmpty()) {
            return currencies.prefixName(lexemes, from).filter(name -> isPrefixName(lexemes, from, name.past()));
        }
        Optional<Phrases.Match<Currency>> second =
                currencies.mark(lexemes, first.get().past());
        if (second.isEmpty()) {
            return first;
        }
        Currency a = first.get().value();
        Currency b = second.get().value();
        boolean same = a.code().equals(b.code());
        return same || a.isPlain() || b.isPlain()
                ? Optional.of(
                        new Phrases.Match<>(a.isPlain() ? b : a, second.get().past()))
                : second;
    }

    /** "ringgit 42", "rupees 500", but not the dollars of "4 dollars 50". */
    private static boolean isPrefixName(Lexemes lexemes, int from, int past) {
        boolean first = !lexemes.at(from - 1).isNumber() && !lexemes.is(from - 1, "-");
        return first && lexemes.at(past).isNumber();
    }

    /** The number after a currency, read as the currency's habit has it where the shape does not tell. */
    private Optional<Numeral> number(Lexemes lexemes, int at, Currency currency) {
        return numbers.read(lexemes, at)
                .map(numeral -> inNotation(lexemes, numeral, currency, false))
                .map(numeral -> numeral.isScaled() ? numeral : groups.joined(lexemes, numeral))
                .map(numeral -> numeral.isScaled() ? numeral : letter(lexemes, numeral));
    }

    private Numeral inNotation(Lexemes lexemes, Numeral numeral, Currency currency, boolean after) {
        boolean habit = currency.notation() == Notation.COMMA || currency.notation() == Notation.GROUP;
        boolean continental = after && currency.code().equals("EUR") && !numeral.isScaled();
        if (!habit && !continental || numeral.form() != Numeral.Form.DIGITS) {
            return numeral;
        }
        Optional<BigDecimal> read =
                Digits.inCommaNotation(lexemes.at(numeral.from()).text());
        boolean plain = read.isPresent() && !numeral.isScaled();
        return plain ? numeral.withMantissa(read.get(), numeral.past()) : numeral;
    }

    /** "$5m", "$2.5 B", "£3 m"; but not "$5 M&A" and "$5 T-bill". */
    private Numeral letter(Lexemes lexemes, Numeral numeral) {
        int at = lexemes.is(numeral.past(), "-") && lexemes.glued(numeral.past()) && lexemes.glued(numeral.past() + 1)
                ? numeral.past() + 1
                : numeral.past();
        Lexeme letter = lexemes.at(at);
        Optional<BigDecimal> factor = numbers.letter(letter);
        boolean spaced = letter.spaced();
        boolean other = spaced && (letter.is("t") || lexemes.is(at + 1, "&") || lexemes.is(at + 1, "'"))
                || lexemes.is(at + 1, "-") && lexemes.at(at + 2).isWord() && spaced;
        return factor.isEmpty() || other ? numeral : numeral.scaled(factor.get(), at + 1);
    }

    /** The number times the magnitude, in words or a letter, that stands where it ends. */
    Numeral scaled(Lexemes lexemes, Numeral numeral) {
        Numeral words = numbers.magnitudes(lexemes, numeral);
        return words.isScaled() ? words : letter(lexemes, words);
    }

    private Amount closed(Lexemes lexemes, int from, Numeral numeral, Currency currency, boolean bracket) {
        boolean ends = bracket && lexemes.is(numeral.past(), ")");
        Numeral number = ends && !numeral.isScaled() ? scaled(lexemes, numeral.withPast(numeral.past() + 1)) : numeral;
        int past = ends && numeral.isScaled() ? number.past() + 1 : number.past();
        Amount amount = minors.added(lexemes, Amount.money(from, past, currency, number), true);
        Amount coded = code(lexemes, amount, currency);
        return ends ? coded.signed(Sign.BRACKET, from, coded.past()) : coded;
    }

    /** The code or name that repeats a sign: "$5 million USD", "$10 Canadian dollars". */
    private Amount code(Lexemes lexemes, Amount amount, Currency currency) {
        Optional<Phrases.Match<Currency>> match = currencies
                .markOrName(lexemes, amount.past())
                .filter(m -> !lexemes.at(m.past()).isNumber()
                        && lexemes.at(amount.past()).isWord());
        boolean fits = match.filter(m -> currency.isPlain() || m.value().code().equals(currency.code()))
                .filter(m -> m.value().scale().compareTo(BigDecimal.ONE) == 0)
                .isPresent();
        return fits
                ? new Amount(
                        amount.from(),
                        match.get().past(),
                        amount.kind(),
                        Optional.of(match.get().value().code()),
                        amount.numeral(),
                        amount.sign(),
                        match.map(Phrases.Match::value))
                : amount;
    }

    /** The amount with the currency that follows its number: "5 million euros", "10k$", "12-cent", "30 MUSD". */
    Optional<Amount> after(Lexemes lexemes, Amount bare) {
        Numeral joined = bare.numeral().isScaled() ? bare.numeral() : groups.joined(lexemes, bare.numeral());
        return suffix(lexemes, bare, joined)
                .or(() -> suffix(lexemes, bare, letter(lexemes, bare.numeral())))
                .or(() -> suffix(lexemes, bare, bare.numeral()))
                .or(() -> minors.alone(lexemes, bare));
    }

    private Optional<Amount> suffix(Lexemes lexemes, Amount bare, Numeral numeral) {
        int at = lexemes.afterHyphen(numeral.past());
        Optional<Phrases.Match<Currency>> match = currencies
                .markOrName(lexemes, at)
                .or(() -> Sterling.at(lexemes, at))
                .filter(m -> isSuffix(lexemes, at, m.past(), numeral));
        return match.map(m -> finished(lexemes, bare, numeral, withoutFullStop(lexemes, at, m)));
    }

    private Amount finished(Lexemes lexemes, Amount bare, Numeral numeral, Phrases.Match<Currency> match) {
        Currency currency = match.value();
        Numeral number = inNotation(lexemes, numeral, currency, true);
        // "75 USD million"
        Numeral scaled = number.isScaled()
                ? number.withPast(match.past())
                : numbers.magnitudes(lexemes, number.withPast(match.past()));
        return minors.added(lexemes, Amount.money(bare.from(), scaled.past(), currency, scaled), false);
    }

    /** The point of "Fr." is the sentence's when another sentence follows. */
    private static Phrases.Match<Currency> withoutFullStop(Lexemes lexemes, int at, Phrases.Match<Currency> match) {
        boolean point = match.past() == at + 2 && lexemes.is(at + 1, ".");
        boolean ends = point && lexemes.at(match.past()).isCapitalised();
        return ends ? new Phrases.Match<>(match.value(), at + 1) : match;
    }

    /** A sign that belongs to the next number is not this one's ("50 $20 bills"), nor is a verb or an adjective a currency. */
    private boolean isSuffix(Lexemes lexemes, int at, int past, Numeral numeral) {
        Lexeme mark = lexemes.at(at);
        boolean sign = mark.kind() == Lexeme.Kind.SIGN;
        if (sign && lexemes.at(past).isNumber()) {
            return !lexemes.glued(past)
                    && (!mark.spaced() || currencies.minor(lexemes.at(past + 1)).isPresent());
        }
        if (!sign && lexemes.glued(past) && lexemes.at(past).isNumber()) {
            return false;
        }
        return !mark.is("won") || numeral.isScaled() || numeral.value().compareTo(BigDecimal.valueOf(1000)) >= 0;
    }
}
