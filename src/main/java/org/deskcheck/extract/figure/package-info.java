// SPDX-License-Identifier: GPL-3.0-or-later
/** Which numbers does a text print, exactly? A linear scanner with one grammar for money, shares, quantities and times. */
@NullMarked
package org.deskcheck.extract.figure;

import org.jspecify.annotations.NullMarked;
