// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.Labelled;

/** How far a deal has come, as the article tells it. */
public enum DealStatus implements Labelled {
    RUMOURED,
    PROPOSED,
    PLANNED,
    ANNOUNCED,
    FILED,
    AGREED,
    SIGNED,
    PRICED,
    COMPLETED,
    POSTPONED,
    TERMINATED,
    DENIED
}
