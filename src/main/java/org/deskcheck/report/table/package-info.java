// SPDX-License-Identifier: GPL-3.0-or-later
/** What stands in which table? The tables of a report, column by column, whatever file they are written to. */
@NullMarked
package org.deskcheck.report.table;

import org.jspecify.annotations.NullMarked;
