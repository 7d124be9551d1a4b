// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.Bound;
import org.deskcheck.model.fact.FigureKind;

/** Decides which bare numbers are counts, and of what. */
final class Counted {

    private static final int MOST_ADJECTIVES = 3;

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

    /** The noun in the plural that follows, over at most three adjectives, in lower case. */
    static Optional<String> noun(Lexemes lexemes, int from) {
        int at = from;
        for (int word = 0; word <= MOST_ADJECTIVES; word++) {
            int end = endOfCompound(lexemes, at);
            Lexeme head = lexemes.at(end);
            if (!head.isWord() || ENDS.contains(head.lower())) {
                return Optional.empty();
            }
            if (Nouns.isPlural(head)) {
                String tied = end > at ? lexemes.at(end - 2).lower() + "-" : "";
                return Optional.of(tied + head.lower());
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /** The last word of "reverse-circulation"; the place itself when no hyphen ties it to another. */
    private static int endOfCompound(Lexemes lexemes, int from) {
        int at = from;
        for (int i = 0; i < MOST_ADJECTIVES && isTied(lexemes, at + 1); i++) {
            at += 2;
        }
        return at;
    }

    private static boolean isTied(Lexemes lexemes, int hyphen) {
        return lexemes.is(hyphen, "-")
                && lexemes.glued(hyphen)
                && lexemes.glued(hyphen + 1)
                && lexemes.at(hyphen + 1).isWord();
    }
}
