// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deskcheck.model.finding.Comparison;
import org.deskcheck.model.finding.Outcome;

/** Looks for the years, quarters and months of a story in its source. */
final class TimeSupport {

    private final Map<TimeWord.Kind, Set<String>> given = new EnumMap<>(TimeWord.Kind.class);

    TimeSupport(List<Passage> source) {
        source.forEach(passage -> passage.times()
                .forEach(time -> given.computeIfAbsent(time.kind(), kind -> new TreeSet<>())
                        .add(time.name())));
    }

    /** The times of a sentence of the story that the source does not name. */
    List<Comparison> compare(Passage told) {
        List<Comparison> comparisons = new ArrayList<>();
        for (TimeWord time : told.times()) {
            Set<String> others = given.getOrDefault(time.kind(), Set.of());
            // A source that compares with nothing leaves open what its figures compare with.
            boolean open = others.isEmpty()
                    && (time.kind() == TimeWord.Kind.BASIS || time.kind() == TimeWord.Kind.QUARTER_OF_YEAR);
            if (!open && !others.contains(time.name())) {
                boolean contradicted = !others.isEmpty();
                String reason = contradicted
                        ? "The story has %s, the source only %s.".formatted(time.name(), String.join(", ", others))
                        : "The source names no %s, the story %s."
                                .formatted(time.kind().label(), time.name());
                comparisons.add(new Comparison(
                        Optional.empty(),
                        Optional.empty(),
                        contradicted ? Outcome.CONFLICT : Outcome.UNSUPPORTED,
                        reason));
            }
        }
        return comparisons;
    }
}
