// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import org.deskcheck.model.Labelled;

/** The tone of a text from an investor's point of view. */
public enum Tone implements Labelled {
    POSITIVE,
    NEUTRAL,
    NEGATIVE
}
