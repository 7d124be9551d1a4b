// SPDX-License-Identifier: GPL-3.0-or-later
/** In what order? The stages of a run, one after the other; nothing else knows the order. */
@NullMarked
package org.deskcheck;

import org.jspecify.annotations.NullMarked;
