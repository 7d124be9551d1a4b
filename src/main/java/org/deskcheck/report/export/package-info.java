// SPDX-License-Identifier: GPL-3.0-or-later
/** What do annotation tools, trainers of models, fact-checking networks and newsroom systems load? */
@NullMarked
package org.deskcheck.report.export;

import org.jspecify.annotations.NullMarked;
