// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.text;

/**
 * A run of the text with one role.
 *
 * @param role what it is for
 * @param span where it stands, without surrounding white space
 * @param reason why it has that role, in a few words for {@code --explain}
 */
public record Block(BlockRole role, Span span, String reason) {}
