// SPDX-License-Identifier: GPL-3.0-or-later
/** What do we hold, and what matches? Lucene, on disk: the one barrier and the one state. */
@NullMarked
package org.deskcheck.index;

import org.jspecify.annotations.NullMarked;
