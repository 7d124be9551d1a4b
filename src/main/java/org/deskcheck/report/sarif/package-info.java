// SPDX-License-Identifier: GPL-3.0-or-later
/** What does a viewer of code analysis results load? */
@NullMarked
package org.deskcheck.report.sarif;

import org.jspecify.annotations.NullMarked;
