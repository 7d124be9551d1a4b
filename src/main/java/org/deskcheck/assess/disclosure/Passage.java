// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.disclosure;

import org.deskcheck.model.text.BlockRole;
import org.deskcheck.model.text.Span;

/**
 * A sentence of a page, read without tokens.
 *
 * @param span where it stands
 * @param role the role of its block
 * @param words its words
 */
record Passage(Span span, BlockRole role, Words words) {}
