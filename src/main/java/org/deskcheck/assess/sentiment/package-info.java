// SPDX-License-Identifier: GPL-3.0-or-later
/** What is the tone of a sentence, an article, and towards an entity? */
@NullMarked
package org.deskcheck.assess.sentiment;

import org.jspecify.annotations.NullMarked;
