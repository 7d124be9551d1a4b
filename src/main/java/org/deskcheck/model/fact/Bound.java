// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.Labelled;

/** How a printed number limits the value it stands for. */
public enum Bound implements Labelled {
    /** The number as printed, to the precision printed. */
    EXACT,
    /** Near the number: about, nearly, roughly. */
    ABOUT,
    /** The number or more: over, at least, or more. */
    AT_LEAST,
    /** The number or less: up to, as much as, under. */
    AT_MOST,
    /** Between two numbers. */
    RANGE,
    /** Only an order of magnitude: tens of billions. */
    VAGUE
}
