// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

/** What the small words around a judgement make of it: negation, degree, possibility. */
final class Modifiers {

    /** How far before its judgement a negator may stand. */
    private static final int NEGATION_REACH = 4;
    /** How far before a judgement a word of degree or of possibility may stand. */
    private static final int DEGREE_REACH = 2;

    private static final int NEGATED_PLUS = -70;
    /** What is denied is mentioned all the same: "isn't a death knell" is hardly good news. */
    private static final int NEGATED_MINUS = -30;

    private static final int AMPLIFIED = 130;
    private static final int SOFTENED = 70;
    private static final int HEDGED = 85;
    private static final int LIMIT = 100;

    private Modifiers() {}

    /**
     * The judgement with what its clause makes of it.
     *
     * @param floor the first word that may modify it: the clause's, or one past the judgement before
     */
    static Judgement apply(Judgement judgement, Reading reading, int floor) {
        int value = judgement.value();
        if (reading.any(GrammarKind.NEGATOR, Math.max(floor, judgement.from() - NEGATION_REACH), judgement.head())) {
            value = value * (value > 0 ? NEGATED_PLUS : NEGATED_MINUS) / LIMIT;
        }
        int near = Math.max(floor, judgement.from() - DEGREE_REACH);
        int behind = Math.min(reading.size(), judgement.to() + 1);
        value = reading.any(GrammarKind.AMPLIFIER, near, behind) ? value * AMPLIFIED / LIMIT : value;
        value = reading.any(GrammarKind.SOFTENER, near, behind) ? value * SOFTENED / LIMIT : value;
        value = reading.any(GrammarKind.HEDGE, near, judgement.to()) ? value * HEDGED / LIMIT : value;
        return judgement.worth(Math.max(-LIMIT, Math.min(LIMIT, value)));
    }
}
