// SPDX-License-Identifier: GPL-3.0-or-later
/** How do the tables of a report become a workbook? */
@NullMarked
package org.deskcheck.report.xlsx;

import org.jspecify.annotations.NullMarked;
