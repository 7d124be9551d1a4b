// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.text.Span;

/**
 * Why a stretch of text is a name.
 *
 * @param ground by what it was taken for one
 * @param words the words that say so: the ending, the noun, the symbol, the other mention; the name itself when nothing else does
 */
public record NameReason(NameGround ground, Span words) {}
