// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.Optional;
import org.deskcheck.model.fact.Modality;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;

/** Two days of one event, or two ratios of one split: the same, or moved by the later article, or at odds. */
final class Schedule {

    private static final String RULE = "terms-differ";

    private Schedule() {}

    /**
     * The relation of two terms of one matter.
     *
     * @param first the one published first
     * @param numbers how their values stand to each other
     */
    static Optional<Relation> between(Voice first, Voice second, Outcome numbers) {
        if (numbers == Outcome.AGREES) {
            return Judge.relation("terms-agree", Outcome.AGREES, Level.NOTE, "both say the same");
        }
        boolean dated = first.article().published().isPresent()
                && second.article().published().isPresent();
        if (Judge.revises(second) || Judge.revises(first) && !dated) {
            return drift("the later article says that it was changed");
        }
        if (!dated || !Judge.isSameNews(first, second)) {
            return Optional.empty();
        }
        if (Judge.days(first, second) > 0) {
            boolean happened =
                    first.claim().modality() != Modality.FACT && second.claim().modality() == Modality.FACT;
            return drift(happened ? "first as planned, then as it came" : "the later article says otherwise");
        }
        return Judge.relation(RULE, Outcome.CONFLICT, Level.WARNING, "both cannot be so");
    }

    private static Optional<Relation> drift(String reason) {
        return Judge.relation(RULE, Outcome.STATUS_DRIFT, Level.WARNING, reason);
    }
}
