// SPDX-License-Identifier: GPL-3.0-or-later
/** Do the figures of one article hold: sums, shares, growth, hedges? */
@NullMarked
package org.deskcheck.assess.arithmetic;

import org.jspecify.annotations.NullMarked;
