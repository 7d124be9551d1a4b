// SPDX-License-Identifier: GPL-3.0-or-later
/** How is a record written and read back? The published JSON, field by field. */
@NullMarked
package org.deskcheck.report.json;

import org.jspecify.annotations.NullMarked;
