// SPDX-License-Identifier: GPL-3.0-or-later
/** What does a browser show of a page, and which part of that is the article? */
@NullMarked
package org.deskcheck.ingest.html;

import org.jspecify.annotations.NullMarked;
