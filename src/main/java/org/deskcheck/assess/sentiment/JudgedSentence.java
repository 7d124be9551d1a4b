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
        int low = 0;
        int high = clauses.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (clauses.get(middle).from() <= word) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The sum of all judgements, in hundredths. */
    int sum() {
        return judgements.stream()
                .filter(judgement -> !judgement.ofObject())
                .mapToInt(Judgement::value)
                .sum();
    }
}
