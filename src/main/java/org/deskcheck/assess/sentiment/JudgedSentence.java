// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.List;

/**
 * A sentence with all that it says well or ill.
 *
 * @param reading its words
 * @param clauses its clauses in order
 * @param judgements what it says, in order, each already worth what its clause is worth
 */
record JudgedSentence(Reading reading, List<Clause> clauses, List<Judgement> judgements) {

    /** Takes copies. */
    JudgedSentence {
        clauses = List.copyOf(clauses);
        judgements = List.copyOf(judgements);
    }

    /** The index of the clause that a word belongs to. */
    int clauseOf(int word) {
        int at = 0;
        while (at + 1 < clauses.size() && !clauses.get(at).contains(word)) {
            at++;
        }
        return at;
    }

    /** The sum of all judgements, in hundredths. */
    int sum() {
        return judgements.stream()
                .filter(judgement -> !judgement.ofObject())
                .mapToInt(Judgement::value)
                .sum();
    }
}
