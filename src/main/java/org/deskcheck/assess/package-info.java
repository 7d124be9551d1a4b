// SPDX-License-Identifier: GPL-3.0-or-later
/** Does this one article add up, what is its tone, what does it disclose? */
@NullMarked
package org.deskcheck.assess;

import org.jspecify.annotations.NullMarked;
