// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.Labelled;

/** The kinds of deal that are told apart. */
public enum DealType implements Labelled {
    ACQUISITION,
    MERGER,
    DIVESTITURE,
    INVESTMENT,
    EQUITY_FINANCING,
    DEBT_FINANCING,
    IPO,
    CONTRACT,
    LEASE,
    JOINT_VENTURE,
    BUYBACK,
    OTHER
}
