// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.deskcheck.extract.figure.NumberWords.Role;
import org.deskcheck.extract.figure.Numeral.Form;

/** Reads a number with its magnitude: "3.65 billion", "twenty-five", "2 1/2", "half a million", "1.5mn", "20+". */
final class NumberReader {

    /** "five hundred thousand million": more magnitudes in a row are noise. */
    private static final int MOST_MAGNITUDES = 3;

    private final NumberWords words;
    private final CardinalReader cardinals;
    private final FractionReader fractions;
    private final Addends addends;

    NumberReader(NumberWords words) {
        this.words = words;
        this.cardinals = new CardinalReader(words);
        this.fractions = new FractionReader(words);
        this.addends = new Addends(words);
    }

    /** The number that begins at a place. */
    Optional<Numeral> read(Lexemes lexemes, int from) {
        return core(lexemes, from)
                .map(numeral -> decimals(lexemes, numeral))
                .map(numeral -> fractions.added(lexemes, numeral))
                .map(numeral -> openEnd(lexemes, numeral))
                .map(numeral -> magnitudes(lexemes, numeral))
                .map(numeral -> fractions.added(lexemes, numeral))
                .map(numeral -> addends.added(lexemes, numeral))
                .map(numeral -> openEnd(lexemes, numeral))
                .map(numeral -> repeated(lexemes, numeral));
    }

    private Optional<Numeral> core(Lexemes lexemes, int from) {
        Lexeme first = lexemes.at(from);
        if (first.isNumber()) {
            return first.value().map(value -> Numeral.of(from, from + 1, value, Form.DIGITS));
        }
        if (first.kind() == Lexeme.Kind.FRACTION) {
            return first.value().map(value -> Numeral.of(from, from + 1, value, Form.FRACTION));
        }
        Optional<Numeral> fraction = fractions.read(lexemes, from);
        if (fraction.isPresent()) {
            return fraction;
        }
        boolean article = first.is("a") || first.is("an");
        return article
                ? afterArticle(lexemes, from)
                : cardinals.read(lexemes, from).map(numeral -> fractions.divided(lexemes, numeral));
    }

    /** "a million", "a hundred thousand", "a dozen". */
    private Optional<Numeral> afterArticle(Lexemes lexemes, int from) {
        Lexeme next = lexemes.at(from + 1);
        if (words.is(Role.DOZEN, next)) {
            return Optional.of(Numeral.of(from, from + 1, BigDecimal.ONE, Form.WORDS));
        }
        boolean opens = words.is(Role.HUNDRED, next) || words.is(Role.MAGNITUDE, next);
        return opens ? cardinals.read(lexemes, from + 1) : Optional.empty();
    }

    /** "one point three", "1 point 1", "two hundred point zero three". */
    private Numeral decimals(Lexemes lexemes, Numeral numeral) {
        if (!lexemes.is(numeral.past(), "point")
                || numeral.isScaled()
                || numeral.mantissa().scale() > 0) {
            return numeral;
        }
        int at = numeral.past() + 1;
        StringBuilder digits = new StringBuilder();
        while (words.is(Role.DIGIT, lexemes.at(at))
                && digits.length() < 8
                && lexemes.at(at).is("zero")) {
            digits.append('0');
            at++;
        }
        Optional<Numeral> rest = lexemes.at(at).isNumber() ? core(lexemes, at) : cardinals.read(lexemes, at);
        if (rest.isEmpty() || rest.get().isScaled() || rest.get().mantissa().scale() > 0) {
            return numeral;
        }
        digits.append(rest.get().mantissa().toPlainString());
        return numeral.withMantissa(
                new BigDecimal(numeral.mantissa().toPlainString() + "." + digits),
                rest.get().past());
    }

    /** The digits of "ten (10) days", which repeat the words before them. */
    private static Numeral repeated(Lexemes lexemes, Numeral numeral) {
        int open = numeral.past();
        boolean digits = numeral.form() != Form.DIGITS && lexemes.is(open, "(") && lexemes.is(open + 2, ")");
        boolean same = digits
                && lexemes.at(open + 1)
                        .value()
                        .filter(value -> value.compareTo(numeral.value()) == 0)
                        .isPresent();
        return same ? numeral.withPast(open + 3) : numeral;
    }

    /** The plus of "20+ years", "$5+ million". */
    private static Numeral openEnd(Lexemes lexemes, Numeral numeral) {
        boolean plus = lexemes.is(numeral.past(), "+") && lexemes.glued(numeral.past());
        boolean sum = lexemes.at(numeral.past() + 1).isNumber();
        return plus && !sum && !numeral.openEnded() ? numeral.asOpenEnded(numeral.past() + 1) : numeral;
    }

    /** The number times the magnitudes, hundreds and dozens after it. */
    Numeral magnitudes(Lexemes lexemes, Numeral numeral) {
        Numeral scaled = numeral;
        for (int i = 0; i < MOST_MAGNITUDES; i++) {
            int at = lexemes.afterHyphen(scaled.past());
            Optional<BigDecimal> factor = magnitude(lexemes, at, numeral);
            if (factor.isEmpty()) {
                return scaled;
            }
            scaled = scaled.scaled(factor.get(), at + 1);
            if (words.is(Role.ABBREVIATION, lexemes.at(at))) {
                return lexemes.is(at + 1, ".") && isAbbreviated(lexemes, at) ? scaled.withPast(at + 2) : scaled;
            }
        }
        return scaled;
    }

    /** A point belongs to "mln." when the sentence goes on after it. */
    private static boolean isAbbreviated(Lexemes lexemes, int at) {
        Lexeme next = lexemes.at(at + 2);
        return lexemes.glued(at + 1) && next.isWord() && !next.isCapitalised();
    }

    private Optional<BigDecimal> magnitude(Lexemes lexemes, int at, Numeral numeral) {
        Lexeme word = lexemes.at(at);
        boolean afterDigits = numeral.form() == Form.DIGITS;
        Optional<BigDecimal> hundred = afterDigits ? words.value(Role.HUNDRED, word) : Optional.empty();
        Optional<BigDecimal> abbreviation = afterDigits ? words.value(Role.ABBREVIATION, word) : Optional.empty();
        return words.value(Role.MAGNITUDE, word)
                .or(() -> hundred)
                .or(() -> abbreviation)
                .or(() -> dozen(word));
    }

    private Optional<BigDecimal> dozen(Lexeme word) {
        return words.value(Role.DOZEN, word)
                .or(() -> word.is("dozens") ? Optional.of(BigDecimal.valueOf(12)) : Optional.empty());
    }

    /** The factor of a letter such as m or B, which is a magnitude only where a currency or a counted noun shows it. */
    Optional<BigDecimal> letter(Lexeme lexeme) {
        return words.value(Role.LETTER, lexeme);
    }

    /** Whether the number has no count before its magnitude ("million-dollar"). */
    boolean isHeadless(Lexemes lexemes, Numeral numeral) {
        Lexeme first = lexemes.at(numeral.from());
        boolean article = lexemes.is(numeral.from() - 1, "a") || lexemes.is(numeral.from() - 1, "an");
        return !article && (words.is(Role.HUNDRED, first) || words.is(Role.MAGNITUDE, first));
    }
}
