// SPDX-License-Identifier: GPL-3.0-or-later
/** What does this PDF print? */
@NullMarked
package org.deskcheck.ingest.format.pdf;

import org.jspecify.annotations.NullMarked;
