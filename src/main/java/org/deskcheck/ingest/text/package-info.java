// SPDX-License-Identifier: GPL-3.0-or-later
/** Which line of a text that lost its markup is what? Rules of layout, each family in a class of its own. */
@NullMarked
package org.deskcheck.ingest.text;

import org.jspecify.annotations.NullMarked;
