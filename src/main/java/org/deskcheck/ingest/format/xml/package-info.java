// SPDX-License-Identifier: GPL-3.0-or-later
/** What articles are in this XML? Feeds, NITF and NewsML-G2, read with DTDs and external entities off. */
@NullMarked
package org.deskcheck.ingest.format.xml;

import org.jspecify.annotations.NullMarked;
