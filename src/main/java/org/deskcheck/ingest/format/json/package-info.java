// SPDX-License-Identifier: GPL-3.0-or-later
/** What articles are in this JSON? JSON Feed and ninjs. */
@NullMarked
package org.deskcheck.ingest.format.json;

import org.jspecify.annotations.NullMarked;
