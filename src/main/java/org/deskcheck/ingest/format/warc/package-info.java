// SPDX-License-Identifier: GPL-3.0-or-later
/** Which pages are in this web archive? */
@NullMarked
package org.deskcheck.ingest.format.warc;

import org.jspecify.annotations.NullMarked;
