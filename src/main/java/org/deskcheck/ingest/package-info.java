// SPDX-License-Identifier: GPL-3.0-or-later
/** What is in this file, block by block? Takes a path, gives an article with every block of it labelled. */
@NullMarked
package org.deskcheck.ingest;

import org.jspecify.annotations.NullMarked;
