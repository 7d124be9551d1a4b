// SPDX-License-Identifier: GPL-3.0-or-later
/** By which rules is an article judged, who says so, and how is a pack of them read? */
@NullMarked
package org.deskcheck.lexicon.rule;

import org.jspecify.annotations.NullMarked;
