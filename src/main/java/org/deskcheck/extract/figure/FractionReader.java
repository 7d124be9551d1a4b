// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.extract.figure.NumberWords.Role;
import org.deskcheck.extract.figure.Numeral.Form;

/** Reads parts of one: "half a million", "a quarter-million", "two thirds", and the tail of "two and a half", "2 1/2". */
final class FractionReader {

    /** "a quarter of an hour" tells a time, "a quarter of a company" a share without a number. */
    private static final Set<String> TIMES = Set.of("minute", "hour", "day", "year", "decade", "century");

    private final NumberWords words;

    FractionReader(NumberWords words) {
        this.words = words;
    }

    /** A fraction at a place. */
    Optional<Numeral> read(Lexemes lexemes, int from) {
        Lexeme first = lexemes.at(from);
        boolean article = first.is("a") || first.is("an");
        int at = article ? from + 1 : from;
        if (words.is(Role.FRACTION, lexemes.at(at))) {
            return alone(lexemes, from, at);
        }
        return article || !words.is(Role.DIGIT, first) ? Optional.empty() : counted(lexemes, from);
    }

    /** "half a million", "quarter million", "half an hour"; the fraction of something, else it is an ordinal or a period. */
    private Optional<Numeral> alone(Lexemes lexemes, int from, int at) {
        BigDecimal value = words.value(Role.FRACTION, lexemes.at(at)).orElseThrow();
        boolean sign = !lexemes.at(at).isWord();
        int past = overArticle(lexemes, at + 1);
        boolean magnitude = isScale(lexemes.at(lexemes.afterHyphen(past)));
        boolean half = lexemes.is(at, "half") && past > at + 1 && !lexemes.is(at + 1, "of");
        boolean time = past == at + 3 && TIMES.contains(lexemes.at(past).lower());
        if (time) {
            return Optional.of(Numeral.of(from, at + 1, value, Form.FRACTION));
        }
        if (magnitude || half) {
            return Optional.of(Numeral.of(from, past, value, Form.FRACTION));
        }
        return sign ? Optional.of(Numeral.of(from, at + 1, value, Form.FRACTION)) : Optional.empty();
    }

    /** One past "a", "an", "of a". */
    private static int overArticle(Lexemes lexemes, int at) {
        int article = lexemes.is(at, "of") ? at + 1 : at;
        boolean found = lexemes.is(article, "a") || lexemes.is(article, "an");
        return found ? article + 1 : at;
    }

    private boolean isScale(Lexeme lexeme) {
        return words.is(Role.MAGNITUDE, lexeme) || words.is(Role.HUNDRED, lexeme) || words.is(Role.DOZEN, lexeme);
    }

    /** "two thirds", "three-quarters", "one-half", "two thirds of a million". */
    private Optional<Numeral> counted(Lexemes lexemes, int from) {
        BigDecimal count = words.value(Role.DIGIT, lexemes.at(from)).orElseThrow();
        int at = lexemes.afterHyphen(from + 1);
        Optional<BigDecimal> part = words.value(Role.FRACTION, lexemes.at(at));
        if (part.isEmpty() || count.signum() == 0 || !isFraction(lexemes.at(at), count)) {
            return Optional.empty();
        }
        BigDecimal value = count.multiply(part.get());
        BigDecimal exact = Digits.quotient(count, Digits.quotient(BigDecimal.ONE, part.get()));
        int past = overArticle(lexemes, at + 1);
        boolean scaled = past > at + 1 && isScale(lexemes.at(past));
        return Optional.of(
                Numeral.of(from, scaled ? past : at + 1, exact.scale() < value.scale() ? exact : value, Form.FRACTION));
    }

    /** "one third" and "three quarters" are fractions; "two quarters" are six months, "one second" is a time. */
    private static boolean isFraction(Lexeme part, BigDecimal count) {
        boolean one = count.compareTo(BigDecimal.ONE) == 0;
        boolean quarter = part.lower().startsWith("quarter");
        return quarter
                ? one && part.is("quarter") || count.intValue() == 3
                : one != part.lower().endsWith("s") || part.is("half");
    }

    /** "twenty-three fifths", "forty hundredths": a number in words over the part that it counts. */
    Numeral divided(Lexemes lexemes, Numeral count) {
        int at = lexemes.afterHyphen(count.past());
        Lexeme part = lexemes.at(at);
        boolean counts = part.lower().endsWith("s") && !part.is("quarters") && !count.isScaled();
        return words.value(Role.FRACTION, part)
                .filter(value -> counts && count.mantissa().signum() > 0)
                .map(value -> Digits.quotient(count.mantissa(), Digits.quotient(BigDecimal.ONE, value)))
                .map(value -> Numeral.of(count.from(), at + 1, value, Form.FRACTION))
                .orElse(count);
    }

    /** The number with the fraction after it: "2 1/2", "2½", "two and a half", "one and three quarters". */
    Numeral added(Lexemes lexemes, Numeral numeral) {
        if (numeral.form() == Form.FRACTION || numeral.mantissa().scale() > 0) {
            return numeral;
        }
        int at = numeral.past();
        Lexeme next = lexemes.at(at);
        boolean sign = next.kind() == Lexeme.Kind.SIGN && words.is(Role.FRACTION, next);
        if (next.kind() == Lexeme.Kind.FRACTION || sign) {
            BigDecimal part =
                    next.value().or(() -> words.value(Role.FRACTION, next)).orElseThrow();
            return numeral.withMantissa(numeral.mantissa().add(part), at + 1);
        }
        return lexemes.is(at, "and") ? afterAnd(lexemes, numeral) : numeral;
    }

    private Numeral afterAnd(Lexemes lexemes, Numeral numeral) {
        int at = numeral.past() + 1;
        boolean article = lexemes.is(at, "a") || lexemes.is(at, "an");
        int word = article ? at + 1 : at;
        Optional<BigDecimal> part = words.value(Role.FRACTION, lexemes.at(word));
        if (part.isPresent() && (article || !lexemes.at(word).lower().endsWith("s")) && !lexemes.is(word + 1, "of")) {
            return numeral.withMantissa(numeral.mantissa().add(part.get()), word + 1);
        }
        Optional<Numeral> counted = words.is(Role.DIGIT, lexemes.at(at)) ? counted(lexemes, at) : Optional.empty();
        return counted.map(c -> numeral.withMantissa(numeral.mantissa().add(c.mantissa()), c.past()))
                .orElse(numeral);
    }
}
