// SPDX-License-Identifier: GPL-3.0-or-later
/** What is a file that is more than a text? Formats are recognised by their content and give the articles, or the files, in them. */
@NullMarked
package org.deskcheck.ingest.format;

import org.jspecify.annotations.NullMarked;
