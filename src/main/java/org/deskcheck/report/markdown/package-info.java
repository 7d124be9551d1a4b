// SPDX-License-Identifier: GPL-3.0-or-later
/** What fits into an e-mail or a ticket? */
@NullMarked
package org.deskcheck.report.markdown;

import org.jspecify.annotations.NullMarked;
