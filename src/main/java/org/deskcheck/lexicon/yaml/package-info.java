// SPDX-License-Identifier: GPL-3.0-or-later
/** How is a YAML file read that may be anybody's? Bounded in size and depth, with messages that name file, line and key. */
@NullMarked
package org.deskcheck.lexicon.yaml;

import org.jspecify.annotations.NullMarked;
