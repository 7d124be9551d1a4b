// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import org.deskcheck.model.Labelled;

/** What a disclaimer says. */
public enum DisclaimerElement implements Labelled {
    INFORMATION_ONLY,
    NOT_ADVICE,
    NO_OFFER,
    THIRD_PARTY,
    NO_WARRANTY,
    SEEK_ADVICE,
    RISK_WARNING,
    CAPITAL_LOSS,
    OWN_RESEARCH,
    JURISDICTION,
    DATA_CAVEAT,
    TERMS_POINTER,
    INTERESTS,
    FORWARD_LOOKING,
    SPONSORED,
    AFFILIATE
}
