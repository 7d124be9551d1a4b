// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

/** What a comparison of figures came to. It compares; it never rules on what is true. */
public enum Outcome {
    /** The same value to the same precision. */
    AGREES,
    /** Different digits that round to each other. */
    AGREES_WITHIN_ROUNDING,
    /** One is only a bound, a range or an order of magnitude, and the other fits it. */
    AGREES_LESS_PRECISE,
    /** Not about the same part of the matter. */
    DIFFERENT_SCOPE,
    /** Not about the same time. */
    DIFFERENT_PERIOD,
    /** Two forecasters, two forecasts. */
    ESTIMATE_SPREAD,
    /** A hedge or a status was lost or gained on the way. */
    STATUS_DRIFT,
    /** The same matter is said to have moved both ways. */
    DIRECTION_CONFLICT,
    /** The same matter, and no value satisfies both. */
    CONFLICT,
    /** Nothing in the source backs it. */
    UNSUPPORTED,
    /** Nothing can be said. */
    NOT_COMPARABLE,
    /** The arithmetic holds as printed. */
    CONSISTENT,
    /** The arithmetic holds within the printed precision. */
    CONSISTENT_WITHIN_ROUNDING,
    /** The article does not print what would be needed. */
    NOT_DERIVABLE,
    /** The arithmetic fails. */
    INCONSISTENT,
    /** A total that the named parts do not reach. */
    UNSUPPORTED_TOTAL;

    /** Whether something was checked and holds. */
    public boolean isVerified() {
        return switch (this) {
            case AGREES, AGREES_WITHIN_ROUNDING, AGREES_LESS_PRECISE, CONSISTENT, CONSISTENT_WITHIN_ROUNDING -> true;
            default -> false;
        };
    }
}
