// SPDX-License-Identifier: GPL-3.0-or-later
/** How fast is a whole run, beside CoreNLP as it comes, and how much memory does it take as the corpus grows? */
@NullMarked
package org.deskcheck.throughput;

import org.jspecify.annotations.NullMarked;
