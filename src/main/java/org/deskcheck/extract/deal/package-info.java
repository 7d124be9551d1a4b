// SPDX-License-Identifier: GPL-3.0-or-later
/** Who did what with whom, for how much, on what terms? */
@NullMarked
package org.deskcheck.extract.deal;

import org.jspecify.annotations.NullMarked;
