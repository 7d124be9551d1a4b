// SPDX-License-Identifier: GPL-3.0-or-later
/** What did the user ask? Arguments in, exit code out; the only room that prints. */
@NullMarked
package org.deskcheck.cli;

import org.jspecify.annotations.NullMarked;
