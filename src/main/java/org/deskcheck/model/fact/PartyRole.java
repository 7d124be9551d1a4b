// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.Labelled;

/** What a party does in a deal. */
public enum PartyRole implements Labelled {
    ACQUIRER,
    TARGET,
    SELLER,
    ISSUER,
    INVESTOR,
    BORROWER,
    LENDER,
    PROVIDER,
    CUSTOMER,
    LESSOR,
    LESSEE,
    PARTNER,
    UNDERWRITER,
    VENUE,
    RATING_AGENCY
}
