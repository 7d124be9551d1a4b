// SPDX-License-Identifier: GPL-3.0-or-later
/** What is a page before it becomes an article? Lines with shapes, labels, printed dates and the masthead. */
@NullMarked
package org.deskcheck.ingest.page;

import org.jspecify.annotations.NullMarked;
