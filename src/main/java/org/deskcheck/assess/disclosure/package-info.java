// SPDX-License-Identifier: GPL-3.0-or-later
/** Which disclaimers does an article carry, and which does it lack? */
@NullMarked
package org.deskcheck.assess.disclosure;

import org.jspecify.annotations.NullMarked;
