// SPDX-License-Identifier: GPL-3.0-or-later
/** What article is in this message? Mail and web pages saved as MIME. */
@NullMarked
package org.deskcheck.ingest.format.mail;

import org.jspecify.annotations.NullMarked;
