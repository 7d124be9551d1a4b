// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.FigureKind;

/** Decides which bare numbers are counts, and of what. */
final class Counted {

    private static final int MOST_ADJECTIVES = 2;

    /** After these no counted noun follows. */
    private static final Set<String> ENDS = Set.of(
            "of", "in", "to", "and", "or", "for", "from", "by", "with", "at", "on", "as", "is", "are", "was", "were",
            "the", "a", "an", "that", "which", "who", "has", "have", "had", "will", "would", "than", "per", "its",
            "this", "but", "when");

    private Counted() {}

    /** The count, with the noun counted; nothing when the number is a label, a year, or stands for something else. */
    static Optional<Reading> read(Lexemes lexemes, Reading reading, Amount bare) {
        if (reading.kind() != FigureKind.COUNT) {
            return Optional.of(reading);
        }
        boolean pronoun = lexemes.is(bare.from(), "one") && bare.past() == bare.from() + 1;
        if (pronoun || Labels.isLabel(lexemes, bare)) {
            return Optional.empty();
        }
        Optional<String> noun = noun(lexemes, reading.past());
        if (noun.isEmpty() && isAddress(lexemes, reading, bare)) {
            return Optional.empty();
        }
        return Optional.of(noun.map(reading::withUnit).orElse(reading));
    }

    /** "499 Park Avenue", "856-5711", "+44 20 7946": digits of a street, a telephone, a row of a table. */
    private static boolean isAddress(Lexemes lexemes, Reading reading, Amount bare) {
        boolean digits =
                bare.numeral().form() == Numeral.Form.DIGITS && !bare.numeral().isScaled();
        boolean street = lexemes.at(reading.past()).isCapitalised() && bare.sign() == Amount.Sign.NONE;
        boolean dashed =
                reading.bound() == Bound.RANGE && lexemes.is(bare.numeral().from() + 1, "-");
        boolean row = lexemes.at(bare.from() - 1).isNumber()
                || lexemes.at(reading.past()).isNumber();
        return digits && (street || dashed || row || bare.sign() == Amount.Sign.PLUS);
    }

    /** The noun in the plural that follows, over at most two adjectives, in lower case. */
    static Optional<String> noun(Lexemes lexemes, int from) {
        for (int at = from; at <= from + MOST_ADJECTIVES; at++) {
            Lexeme word = lexemes.at(at);
            if (word.is("-") && lexemes.glued(at) && lexemes.glued(at + 1)) {
                continue;
            }
            if (!word.isWord() || ENDS.contains(word.lower())) {
                return Optional.empty();
            }
            if (Nouns.isPlural(word)) {
                boolean tied = at - 2 >= from && lexemes.is(at - 1, "-");
                return Optional.of(tied ? lexemes.at(at - 2).lower() + "-" + word.lower() : word.lower());
            }
        }
        return Optional.empty();
    }
}
