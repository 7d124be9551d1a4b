// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import org.deskcheck.model.Labelled;

/** What has been decided about a finding. */
public enum Status implements Labelled {
    /** Nothing yet. */
    OPEN,
    /** A reviewer agrees with it. */
    ACCEPTED,
    /** A reviewer does not. */
    DISMISSED,
    /** It was there before, in the baseline. */
    KNOWN
}
