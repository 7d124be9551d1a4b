// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import org.deskcheck.model.Labelled;

/** How much a finding asks of the reader. */
public enum Level implements Labelled {
    /** Something is wrong or missing that should not be published so. */
    ERROR,
    /** Somebody should look at it. */
    WARNING,
    /** Good to know; what was verified is here too. */
    NOTE
}
