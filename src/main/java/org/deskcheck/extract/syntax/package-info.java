// SPDX-License-Identifier: GPL-3.0-or-later
/** How do the words of a sentence hang together? Chunks of tagged tokens, without a parser, for claims and deals. */
@NullMarked
package org.deskcheck.extract.syntax;

import org.jspecify.annotations.NullMarked;
