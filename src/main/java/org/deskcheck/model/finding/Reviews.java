// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been decided about findings. Immutable. */
public final class Reviews {

    /** Nothing decided, nothing known. */
    public static final Reviews NONE = new Reviews(Map.of(), Set.of());

    private final Map<String, List<Decision>> decisions;
    private final Set<String> known;

    private Reviews(Map<String, List<Decision>> decisions, Set<String> known) {
        this.decisions = Map.copyOf(decisions);
        this.known = Set.copyOf(known);
    }

    /**
     * Of these decisions.
     *
     * @param decisions in the order in which they were made
     * @param known the ids of the findings of the baseline
     */
    public static Reviews of(List<Decision> decisions, Set<String> known) {
        Map<String, List<Decision>> byFinding = new HashMap<>();
        decisions.forEach(decision -> byFinding
                .computeIfAbsent(decision.finding(), id -> new ArrayList<>())
                .add(decision));
        return new Reviews(byFinding, known);
    }

    /** What was decided about a finding, in the order in which it was. */
    public List<Decision> of(String finding) {
        return List.copyOf(decisions.getOrDefault(finding, List.of()));
    }

    /** How a finding stands: by the last decision; without one it is known or open. */
    public Status status(String finding) {
        Status status = known.contains(finding) ? Status.KNOWN : Status.OPEN;
        for (Decision decision : of(finding)) {
            status = switch (decision.action()) {
                case ACCEPT -> Status.ACCEPTED;
                case DISMISS -> Status.DISMISSED;
                case NOTE -> status;
                case REOPEN -> Status.OPEN;
            };
        }
        return status;
    }

    /** Whether a finding still waits for a decision. */
    public boolean isOpen(String finding) {
        return status(finding) == Status.OPEN;
    }
}
