// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.deskcheck.extract.figure.NumberWords.Role;

/** Reads whole numbers in words: "twenty-five", "two hundred and fifty-four", "three million, two hundred & forty". */
final class CardinalReader {

    /** No number anybody writes out has more words. */
    private static final int MOST_WORDS = 24;

    private final NumberWords words;

    CardinalReader(NumberWords words) {
        this.words = words;
    }

    /** The number whose first word stands at a place; "hundred" and "million" may open one ("hundred-billion-dollar"). */
    Optional<Numeral> read(Lexemes lexemes, int from) {
        Reading reading = new Reading(lexemes, from);
        for (int step = 0; step < MOST_WORDS && reading.advance(); step++) {
            reading.commit();
        }
        return reading.numeral();
    }

    /** The state of one reading: groups of up to three digits, each with its magnitude. */
    private final class Reading {

        private final Lexemes lexemes;
        private final int from;
        private int at;
        private long group;
        private BigDecimal total = BigDecimal.ZERO;
        private Optional<BigDecimal> lastMagnitude = Optional.empty();
        private Optional<Numeral> best = Optional.empty();

        Reading(Lexemes lexemes, int from) {
            this.lexemes = lexemes;
            this.from = from;
            this.at = from;
        }

        Optional<Numeral> numeral() {
            return best;
        }

        boolean advance() {
            int next = at > from ? next() : at;
            Lexeme word = lexemes.at(next);
            boolean taken = next >= from && (small(word) || hundred(word) || magnitude(word));
            at = taken ? next + 1 : at;
            return taken;
        }

        /** The place of the next word of the number, over a hyphen, "and" or a comma; -1 when it ends here. */
        private int next() {
            int tied = lexemes.afterHyphen(at);
            boolean round = group % 100 == 0;
            boolean joins = lexemes.is(at, "and") || lexemes.is(at, "&");
            if (round && joins && !lexemes.is(from - 1, "between") && !lexemes.is(from - 2, "between")) {
                boolean goesOn = isSmall(lexemes.at(at + 1)) && !isBig(lexemes.at(at + 2)) && !isPart(at + 2);
                return goesOn ? at + 1 : -1;
            }
            boolean comma = lexemes.is(at, ",") && lastMagnitude.isPresent() && group == 0;
            return comma ? (words.is(Role.HUNDRED, lexemes.at(at + 2)) ? at + 1 : -1) : tied;
        }

        /** The "three quarters" of "one hundred and three quarters" are no hundred and three. */
        private boolean isPart(int place) {
            Lexeme word = lexemes.at(lexemes.afterHyphen(place));
            return words.is(Role.FRACTION, word) && word.lower().endsWith("s");
        }

        private boolean isSmall(Lexeme word) {
            return words.is(Role.DIGIT, word) || words.is(Role.TEN, word);
        }

        private boolean isBig(Lexeme word) {
            return words.is(Role.MAGNITUDE, word) && lastMagnitude.isPresent()
                    || words.is(Role.HUNDRED, word) && group > 0;
        }

        private boolean small(Lexeme word) {
            Optional<BigDecimal> value = words.value(Role.DIGIT, word).or(() -> words.value(Role.TEN, word));
            if (value.isEmpty()) {
                return false;
            }
            long number = value.get().longValue();
            long rest = group % 100;
            boolean fits = number < 10 ? rest % 10 == 0 && (rest == 0 || rest >= 20) : rest == 0;
            boolean first = at == from || group > 0 || lastMagnitude.isPresent();
            if (fits && first && (number > 0 || at == from)) {
                group += number;
                return true;
            }
            return false;
        }

        private boolean hundred(Lexeme word) {
            if (!words.is(Role.HUNDRED, word) || group > 99 || group == 0 && at > from) {
                return false;
            }
            group = Math.max(1, group) * 100;
            return true;
        }

        private boolean magnitude(Lexeme word) {
            Optional<BigDecimal> factor = words.value(Role.MAGNITUDE, word);
            boolean falls = lastMagnitude.isEmpty()
                    || factor.isPresent() && factor.get().compareTo(lastMagnitude.get()) < 0;
            if (factor.isEmpty() || !falls || group == 0 && at > from) {
                return false;
            }
            total = total.add(BigDecimal.valueOf(Math.max(1, group)).multiply(factor.get()));
            lastMagnitude = factor;
            group = 0;
            return true;
        }

        void commit() {
            BigDecimal value = total.add(BigDecimal.valueOf(group));
            boolean round = group == 0 && lastMagnitude.isPresent();
            BigDecimal unit = round ? lastMagnitude.get() : BigDecimal.ONE;
            Numeral numeral =
                    Numeral.of(from, at, value.divideToIntegralValue(unit).setScale(0), Numeral.Form.WORDS);
            best = Optional.of(round ? numeral.scaled(unit, at) : numeral);
        }
    }
}
