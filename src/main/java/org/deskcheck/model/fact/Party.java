// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.text.Span;

/**
 * Who takes part in a deal, and how.
 *
 * @param role what the party does
 * @param name its canonical name
 * @param span where it is named
 * @param ground the place by which it has its role, for {@code --explain}; records do not keep it
 */
public record Party(PartyRole role, String name, Span span, PartyGround ground) {

    /** A party as a record keeps it, without its ground. */
    public Party(PartyRole role, String name, Span span) {
        this(role, name, span, PartyGround.OTHER);
    }

    /** The same party with its ground. */
    public Party by(PartyGround place) {
        return new Party(role, name, span, place);
    }

    /** The same party in another role. */
    public Party as(PartyRole other) {
        return new Party(other, name, span, ground);
    }
}
