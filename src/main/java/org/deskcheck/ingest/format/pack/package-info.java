// SPDX-License-Identifier: GPL-3.0-or-later
/** What is packed in this file? Compression and archives, unpacked as they are read, within bounds. */
@NullMarked
package org.deskcheck.ingest.format.pack;

import org.jspecify.annotations.NullMarked;
