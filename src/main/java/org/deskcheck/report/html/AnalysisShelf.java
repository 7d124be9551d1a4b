// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Holdings;

/** Looks analyses up, and keeps those at hand that were asked for last. */
final class AnalysisShelf {

    private static final int AT_HAND = 64;
    private static final float LOAD = 0.75f;

    private final Holdings holdings;
    private final Map<String, Optional<Analysis>> atHand = new LinkedHashMap<>(AT_HAND, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Analysis>> eldest) {
            return size() > AT_HAND;
        }
    };

    /** A shelf before these holdings. */
    AnalysisShelf(Holdings holdings) {
        this.holdings = holdings;
    }

    /** The analysis of an article, or nothing when it is not held. */
    Optional<Analysis> analysis(String id) {
        Optional<Analysis> known = atHand.get(id);
        if (known == null) {
            known = holdings.analysis(id);
            atHand.put(id, known);
        }
        return known;
    }
}
