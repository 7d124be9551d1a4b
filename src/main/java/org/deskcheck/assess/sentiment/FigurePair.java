// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.List;
import java.util.Optional;

/**
 * A figure and the earlier one that stands beside it.
 *
 * @param now what is
 * @param then what was
 * @param between where the word stands that compares the two
 * @param way 1 or −1 when the words tell which way it went, 0 when the figures do
 */
record FigurePair(Amount now, Amount then, int between, int way) {

    /** How many words may stand between the word that compares and the figure it compares with. */
    private static final int REACH = 7;
    /** How many words behind "than" may tell that it is the past: "than in the corresponding period". */
    private static final int PAST_REACH = 6;

    /** The first pair from a word on that can be compared, if the first figure there belongs to one. */
    static Optional<FigurePair> after(Reading reading, int from, int to) {
        Optional<Amount> first = next(reading, from, to);
        return first.flatMap(now -> outOf(reading, now, from, to)
                .or(() -> bracketed(reading, now, to))
                .or(() -> compared(reading, now, to)));
    }

    /** 1 when it went up, −1 when it went down, 0 when it stayed. */
    int direction() {
        return way == 0 ? now.value().compareTo(then.value()) : way;
    }

    /** "went from 34 % to 31 %". */
    private static Optional<FigurePair> outOf(Reading reading, Amount then, int from, int to) {
        if (!reading.word(then.to()).equals("to") || !reading.any(GrammarKind.COMPARING, from, then.to())) {
            return Optional.empty();
        }
        boolean left = reading.word(then.from() - 1).equals("from")
                || reading.word(then.from() - 2).equals("from");
        int behind = then.to();
        return left
                ? next(reading, behind, Math.min(to, behind + REACH))
                        .filter(then::isComparableWith)
                        .map(now -> new FigurePair(now, then, behind, 0))
                : Optional.empty();
    }

    /** "was EUR 5.1 mn ( EUR 4.3 mn )", "was EUR 5.1 mn ( 4.3 )": in reports the bracket holds the period before. */
    private static Optional<FigurePair> bracketed(Reading reading, Amount now, int to) {
        int open = opening(reading, now.to());
        if (open < 0 || open >= to) {
            return Optional.empty();
        }
        int number = reading.tag(open + 1).equals("CD") ? open + 1 : open + 2;
        return Amount.at(reading, number)
                .or(() -> now.bare(reading, number))
                .filter(then -> isClosed(reading, then.to()) && now.isComparableWith(then))
                .map(then -> new FigurePair(now, then, open, 0));
    }

    /** The bracket behind an amount, or behind what it is counted by: "1.50 per share ( 1.25 )". */
    private static int opening(Reading reading, int at) {
        int open = reading.word(at).equals("per") ? at + 2 : at;
        return isOpening(reading.word(open)) ? open : -1;
    }

    private static boolean isOpening(String word) {
        return word.equals("(") || word.equals("-lrb-");
    }

    private static boolean isClosed(Reading reading, int at) {
        int close = reading.word(at).equals("in") ? at + 2 : at;
        return reading.word(close).equals(")") || reading.word(close).equals("-rrb-");
    }

    /** "was EUR 5 mn compared with EUR 4 mn", "was EUR 5 mn, EUR 1 mn more than a year earlier". */
    private static Optional<FigurePair> compared(Reading reading, Amount now, int to) {
        int comparing = comparing(reading, now.to(), to);
        if (comparing < 0) {
            return Optional.empty();
        }
        if (reading.word(comparing).equals("than")) {
            int way = WAYS.indexOf(reading.word(comparing - 1));
            boolean past = reading.any(GrammarKind.PAST, comparing, Math.min(to, comparing + PAST_REACH));
            return way < 0 || !past
                    ? Optional.empty()
                    : Optional.of(new FigurePair(now, now.endingAt(comparing + 1), comparing, way == 0 ? 1 : -1));
        }
        return next(reading, comparing, Math.min(to, comparing + REACH))
                .filter(now::isComparableWith)
                .map(then -> new FigurePair(now, then, comparing, 0));
    }

    /** What "more than" and "less than" say, in this order. */
    private static final List<String> WAYS = List.of("more", "less");

    private static int comparing(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(GrammarKind.COMPARING, i)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Amount> next(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Amount> amount = Amount.at(reading, i);
            if (amount.isPresent()) {
                return amount;
            }
        }
        return Optional.empty();
    }
}
