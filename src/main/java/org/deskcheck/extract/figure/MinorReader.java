// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads hundredths: "12-cent", "197 pence", and those after a whole ("3 dollars 50 cents", "$3 and fourteen"). */
final class MinorReader {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Currencies currencies;
    private final NumberReader numbers;

    MinorReader(Currencies currencies, NumberReader numbers) {
        this.currencies = currencies;
        this.numbers = numbers;
    }

    /** The amount in hundredths, when such a word or sign follows its number. */
    Optional<Amount> alone(Lexemes lexemes, Amount bare) {
        int at = lexemes.afterHyphen(bare.numeral().past());
        Lexeme word = lexemes.at(at);
        boolean letter = word.isWord() && word.text().length() == 1;
        Optional<Currency> currency = letter ? pence(lexemes, bare, at) : currencies.minor(word);
        return currency.map(c -> Amount.money(
                bare.from(), at + 1, c.times(HUNDREDTH), bare.numeral().withPast(at + 1)));
    }

    /** "5.5p", "210p" of British prices; not the 1080p of a screen. */
    private Optional<Currency> pence(Lexemes lexemes, Amount bare, int at) {
        boolean screen =
                bare.numeral().value().remainder(BigDecimal.valueOf(120)).signum() == 0;
        boolean price = lexemes.at(at).text().equals("p") && lexemes.glued(at) && !screen;
        return price ? currencies.minor(lexemes.at(at)) : Optional.empty();
    }

    /**
     * The amount with the hundredths after it.
     *
     * @param joined whether they need an "and" before them when they are not named, as after "$3"
     */
    Amount added(Lexemes lexemes, Amount money, boolean joined) {
        Numeral whole = money.numeral();
        if (whole.isScaled() || whole.mantissa().scale() > 0 || money.currency().isEmpty()) {
            return money;
        }
        boolean and = lexemes.is(money.past(), "and");
        Optional<Numeral> part = numbers.read(lexemes, and ? money.past() + 1 : money.past());
        if (part.isEmpty() || !isHundredths(part.get())) {
            return money;
        }
        int past = part.get().past();
        boolean named = currencies.isMinorOf(money.currency().get(), lexemes.at(past));
        boolean open = joined && !and || and && lexemes.is(money.from() - 1, "between");
        boolean last = lexemes.isClosed(past) && !lexemes.is(past, ",") && !open;
        return named || last ? sum(money, part.get(), named ? past + 1 : past) : money;
    }

    private static boolean isHundredths(Numeral part) {
        return !part.isScaled()
                && part.mantissa().scale() == 0
                && part.mantissa().compareTo(HUNDRED) < 0
                && part.mantissa().signum() > 0
                && part.form() != Numeral.Form.FRACTION;
    }

    private static Amount sum(Amount money, Numeral part, int past) {
        BigDecimal tenfold =
                part.mantissa().compareTo(BigDecimal.TEN) < 0 && isChinese(money) ? BigDecimal.TEN : BigDecimal.ONE;
        BigDecimal hundredths = part.mantissa().multiply(tenfold).multiply(HUNDREDTH);
        return money.with(
                money.numeral().withMantissa(money.numeral().mantissa().add(hundredths), past));
    }

    /** A mao is a tenth of a yuan. */
    private static boolean isChinese(Amount money) {
        return money.unit().filter("CNY"::equals).isPresent();
    }
}
