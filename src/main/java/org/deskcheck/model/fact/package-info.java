// SPDX-License-Identifier: GPL-3.0-or-later
/** What does an article state: figures, dates, symbols, entities, deals, claims? */
@NullMarked
package org.deskcheck.model.fact;

import org.jspecify.annotations.NullMarked;
