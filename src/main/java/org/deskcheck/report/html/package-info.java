// SPDX-License-Identifier: GPL-3.0-or-later
/** What does an editor see? */
@NullMarked
package org.deskcheck.report.html;

import org.jspecify.annotations.NullMarked;
