// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.fact.Bound;

/** Claims about sets of companies that are described and not named: "the largest cloud providers", "listed miners". */
final class Described {

    private static final String PREFIX = "set:";
    /** What a trade lays out, whatever its accounts call it. */
    private static final Set<String> OUTLAYS = Set.of("capital expenditure", "spending", "investment");

    private Described() {}

    /** Whether a claim is about a described set and no company. */
    static boolean isSet(Voice voice) {
        return voice.claim().about().stream().anyMatch(about -> about.startsWith(PREFIX))
                && voice.companies().stream().allMatch(id -> Speaker.isOf(voice.claim(), id));
    }

    /**
     * Whether two claims about described sets are about one matter: the same set and the same measure. Vague amounts agree too
     * easily with each other to be told.
     */
    static Matter.Sameness sameness(Voice one, Voice other) {
        boolean sameSet = one.claim().about().stream()
                .anyMatch(about ->
                        about.startsWith(PREFIX) && other.claim().about().contains(about));
        Optional<String> first = measure(one);
        boolean vague = one.figure().bound() == Bound.VAGUE && other.figure().bound() == Bound.VAGUE;
        return sameSet && !vague && first.isPresent() && first.equals(measure(other))
                ? Matter.Sameness.SURE
                : Matter.Sameness.NO;
    }

    private static Optional<String> measure(Voice voice) {
        return voice.claim().measure().map(measure -> OUTLAYS.contains(measure) ? "outlays" : measure);
    }
}
