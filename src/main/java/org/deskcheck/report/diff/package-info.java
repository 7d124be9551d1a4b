// SPDX-License-Identifier: GPL-3.0-or-later
/** What changed between two runs, and why? */
@NullMarked
package org.deskcheck.report.diff;

import org.jspecify.annotations.NullMarked;
