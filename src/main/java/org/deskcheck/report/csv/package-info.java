// SPDX-License-Identifier: GPL-3.0-or-later
/** What does a spreadsheet load? */
@NullMarked
package org.deskcheck.report.csv;

import org.jspecify.annotations.NullMarked;
