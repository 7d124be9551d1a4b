// SPDX-License-Identifier: GPL-3.0-or-later
/** Which figures, symbols, companies, deals and claims does an article state? Plain Java over tokens and text. */
@NullMarked
package org.deskcheck.extract;

import org.jspecify.annotations.NullMarked;
