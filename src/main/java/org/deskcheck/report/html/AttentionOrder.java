// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Comparator;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Outcome;

/** What an editor should see first: errors, then warnings, then notes; conflicts before everything else. */
final class AttentionOrder {

    private static final int WITHOUT_OUTCOME = 5;
    private static final int THE_REST = 6;

    private AttentionOrder() {}

    /** The order of findings. */
    static Comparator<Finding> comparator() {
        return Comparator.comparing(Finding::level)
                .thenComparingInt(
                        finding -> finding.outcome().map(AttentionOrder::rank).orElse(WITHOUT_OUTCOME));
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case CONFLICT -> 0;
            case DIRECTION_CONFLICT -> 1;
            case INCONSISTENT -> 2;
            case UNSUPPORTED_TOTAL -> 3;
            case STATUS_DRIFT, UNSUPPORTED -> 4;
            default -> THE_REST;
        };
    }
}
