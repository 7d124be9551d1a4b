// SPDX-License-Identifier: GPL-3.0-or-later
/** What did reviewers decide? A ledger to which lines are only ever added. */
@NullMarked
package org.deskcheck.review;

import org.jspecify.annotations.NullMarked;
