// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.ArrayList;
import java.util.List;

/**
 * A clause of a sentence.
 *
 * @param from its first word
 * @param to one past its last word
 * @param weight 0 to 100: how much it counts beside the other clauses
 */
record Clause(int from, int to, int weight) {

    private static final int FULL = 100;
    /** What is conceded, or was said before a "but", is outweighed by the main clause. */
    private static final int OUTWEIGHED = 35;
    /** How many clauses an aside may make: "(", ")" and one more. */
    private static final int ASIDES = 3;

    /** Whether a word lies within. */
    boolean contains(int word) {
        return from <= word && word < to;
    }

    /** The clauses of a sentence in order; together they are the sentence. */
    static List<Clause> of(Reading reading) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        int weight = FULL;
        int turned = 0;
        for (int i = 0; i < reading.size(); i++) {
            boolean conceded = reading.is(GrammarKind.CONCESSION, i);
            boolean turns = reading.is(GrammarKind.TURN, i);
            boolean closes = weight == OUTWEIGHED && reading.word(i).equals(",");
            if (i > from && (conceded || turns || closes || bounds(reading, i))) {
                clauses.add(new Clause(from, i, weight));
                from = i;
                weight = FULL;
            }
            turned = turns ? clauses.size() : turned;
            weight = conceded ? OUTWEIGHED : weight;
        }
        clauses.add(new Clause(from, reading.size(), weight));
        for (int i = 0; i < turned; i++) {
            clauses.set(i, new Clause(clauses.get(i).from, clauses.get(i).to, OUTWEIGHED));
        }
        return clauses;
    }

    /**
     * One past the last word in which a figure of a clause may be compared: an aside in brackets behind it, and "which is",
     * belong to it.
     *
     * @param at the index of the clause
     */
    static int compared(List<Clause> clauses, int at, Reading reading) {
        int last = at;
        for (int i = at + 1; i < clauses.size() && i <= at + ASIDES; i++) {
            String opening = reading.word(clauses.get(i).from);
            if (!BRACKETS.contains(opening) && !opening.equals("which")) {
                break;
            }
            last = i;
        }
        return clauses.get(last).to;
    }

    private static final List<String> BRACKETS = List.of("(", ")", "-lrb-", "-rrb-");

    private static boolean bounds(Reading reading, int at) {
        return reading.is(GrammarKind.JOIN, at) && !reading.is(GrammarKind.JOIN, at - 1)
                || reading.is(GrammarKind.STOP, at);
    }
}
