// SPDX-License-Identifier: GPL-3.0-or-later
/** What is curated rather than coded, and how is it read? The tables of {@code models/}, packaged beside the classes. */
@NullMarked
package org.deskcheck.lexicon;

import org.jspecify.annotations.NullMarked;
