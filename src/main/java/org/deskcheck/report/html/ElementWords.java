// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import org.deskcheck.model.finding.DisclaimerElement;

/** What the elements of a disclaimer are called in a newsroom. */
final class ElementWords {

    private ElementWords() {}

    /** The words for an element. */
    static String of(DisclaimerElement element) {
        return switch (element) {
            case INFORMATION_ONLY -> "For information only";
            case NOT_ADVICE -> "Not advice";
            case NO_OFFER -> "No offer";
            case THIRD_PARTY -> "Third-party content";
            case NO_WARRANTY -> "No warranty";
            case SEEK_ADVICE -> "Seek advice";
            case RISK_WARNING -> "Risk warning";
            case CAPITAL_LOSS -> "Capital may be lost";
            case OWN_RESEARCH -> "Do your own research";
            case JURISDICTION -> "Limits by country";
            case DATA_CAVEAT -> "Caveat on data";
            case TERMS_POINTER -> "Points to terms";
            case INTERESTS -> "Interests declared";
            case FORWARD_LOOKING -> "Forward-looking";
            case SPONSORED -> "Sponsored";
            case AFFILIATE -> "Affiliate links";
        };
    }
}
