// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.util.Optional;
import org.deskcheck.model.fact.FigureKind;

/** Finds the unit that the numbers of a list share with the last of them: "5, 10 and 15 years", "3-, 5- and 10-year". */
final class SharedUnit {

    private static final int LONGEST_LIST = 5;

    private final AmountReader amounts;

    SharedUnit(AmountReader amounts) {
        this.amounts = amounts;
    }

    /** Where the next item begins, and whether "and" or "or" stands before it. */
    private record Separator(int past, boolean last) {}

    /** The bare number with the unit at the end of its list; the number itself when there is none. */
    Amount shared(Lexemes lexemes, Amount first) {
        boolean number = first.isBare() && !first.numeral().isScaled() && !Labels.isYear(first.numeral());
        if (!number || lexemes.is(first.from(), "one")) {
            return first;
        }
        Optional<Amount> last = last(lexemes, first);
        return last.map(item -> first.likeThe(item, first.numeral())).orElse(first);
    }

    private Optional<Amount> last(Lexemes lexemes, Amount first) {
        Amount item = first;
        boolean list = isInside(lexemes, first.from());
        for (int i = 1; i < LONGEST_LIST; i++) {
            Optional<Separator> separator = separator(lexemes, item.past(), list);
            Optional<Amount> next = separator.flatMap(s -> amounts.read(lexemes, s.past()));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            if (separator.get().last()) {
                boolean several = list || lexemes.is(item.past(), "-");
                return next.filter(end -> isUnitOf(end, several));
            }
            if (!next.get().isBare() || next.get().numeral().isScaled()) {
                return Optional.empty();
            }
            item = next.get();
            list = true;
        }
        return Optional.empty();
    }

    /** Whether a number of the same list stands before. */
    private static boolean isInside(Lexemes lexemes, int from) {
        boolean hung = lexemes.is(from - 2, "-");
        return lexemes.is(from - 1, ",")
                && lexemes.at(hung ? from - 3 : from - 2).isNumber();
    }

    /** ", ", " and ", "-, ", and ", and " once a list is known: after one number it opens an apposition ("150, or 25%"). */
    private static Optional<Separator> separator(Lexemes lexemes, int past, boolean list) {
        int at = lexemes.is(past, "-") && lexemes.glued(past) && !lexemes.glued(past + 1) ? past + 1 : past;
        boolean hung = lexemes.is(past, "-") && lexemes.glued(past) && lexemes.is(past + 1, ",");
        int comma = hung ? past + 1 : at;
        boolean listed = lexemes.is(comma, ",");
        int word = listed ? comma + 1 : comma;
        boolean and = lexemes.is(word, "and") || lexemes.is(word, "or");
        if (and && (!listed || list || hung)) {
            return Optional.of(new Separator(word + 1, true));
        }
        return listed && !and ? Optional.of(new Separator(word, false)) : Optional.empty();
    }

    /** Two numbers share a measure or a time; a share or money only when more of them make a list of it. */
    private static boolean isUnitOf(Amount end, boolean list) {
        boolean suffixed = end.from() == end.numeral().from() && end.sign() == Amount.Sign.NONE;
        boolean measure = end.kind() == FigureKind.DURATION || end.kind() == FigureKind.QUANTITY;
        boolean plain = !end.isBare() && !end.numeral().isScaled();
        return suffixed && plain && (measure || list);
    }
}
