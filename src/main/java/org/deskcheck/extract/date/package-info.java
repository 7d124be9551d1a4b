// SPDX-License-Identifier: GPL-3.0-or-later
/** Which dates and periods does a text name? */
@NullMarked
package org.deskcheck.extract.date;

import org.jspecify.annotations.NullMarked;
