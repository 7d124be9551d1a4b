// SPDX-License-Identifier: GPL-3.0-or-later
/** Which statements could be checked, and how are they put forward? */
@NullMarked
package org.deskcheck.extract.claim;

import org.jspecify.annotations.NullMarked;
