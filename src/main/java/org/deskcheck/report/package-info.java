// SPDX-License-Identifier: GPL-3.0-or-later
/** What does a person read, and what does a program load? */
@NullMarked
package org.deskcheck.report;

import org.jspecify.annotations.NullMarked;
