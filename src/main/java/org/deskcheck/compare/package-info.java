// SPDX-License-Identifier: GPL-3.0-or-later
/** Do the articles agree, and how many voices are they? */
@NullMarked
package org.deskcheck.compare;

import org.jspecify.annotations.NullMarked;
