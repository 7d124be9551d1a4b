// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.deal;

import java.util.List;
import org.deskcheck.model.fact.DealStatus;

/** Which of two statuses that an article gives a deal says more. */
final class Statuses {

    /** From the one that says least: what was announced may have been any of the others. */
    private static final List<DealStatus> ORDER = List.of(
            DealStatus.RUMOURED,
            DealStatus.PLANNED,
            DealStatus.ANNOUNCED,
            DealStatus.PROPOSED,
            DealStatus.FILED,
            DealStatus.AGREED,
            DealStatus.SIGNED,
            DealStatus.PRICED,
            DealStatus.COMPLETED,
            DealStatus.DENIED,
            DealStatus.POSTPONED,
            DealStatus.TERMINATED);

    private Statuses() {}

    /** The one that says more. */
    static DealStatus further(DealStatus a, DealStatus b) {
        return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
    }
}
