// SPDX-License-Identifier: GPL-3.0-or-later
/** How do the tables of a report become a database? */
@NullMarked
package org.deskcheck.report.sql;

import org.jspecify.annotations.NullMarked;
