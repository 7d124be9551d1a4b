// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.text.Span;

/**
 * Who takes part in a deal, and how.
 *
 * @param role what the party does
 * @param name its canonical name
 * @param span where it is named
 */
public record Party(PartyRole role, String name, Span span) {}
