// SPDX-License-Identifier: GPL-3.0-or-later
/** What do we make of it: findings, disclaimers, tone, comparisons, origins? */
@NullMarked
package org.deskcheck.model.finding;

import org.jspecify.annotations.NullMarked;
