// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.List;
import org.deskcheck.model.finding.Comparison;
import org.deskcheck.model.finding.Outcome;

/**
 * A story held against its source.
 *
 * @param outcome the worst of the comparisons; {@code AGREES} when none is bad, {@code NOT_COMPARABLE} when there are none
 * @param comparisons one for each figure of the story, in the order of the story, then what else differs
 */
public record SourceComparison(Outcome outcome, List<Comparison> comparisons) {

    /** From bad to less bad. */
    private static final List<Outcome> BAD =
            List.of(Outcome.CONFLICT, Outcome.DIRECTION_CONFLICT, Outcome.STATUS_DRIFT, Outcome.UNSUPPORTED);

    /** Takes a copy. */
    public SourceComparison {
        comparisons = List.copyOf(comparisons);
    }

    /** The comparisons with the outcome that follows from them. */
    static SourceComparison of(List<Comparison> comparisons) {
        Outcome otherwise = comparisons.isEmpty() ? Outcome.NOT_COMPARABLE : Outcome.AGREES;
        Outcome worst = BAD.stream()
                .filter(bad -> comparisons.stream().anyMatch(comparison -> comparison.outcome() == bad))
                .findFirst()
                .orElse(otherwise);
        return new SourceComparison(worst, comparisons);
    }
}
