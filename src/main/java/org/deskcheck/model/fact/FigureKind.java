// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import org.deskcheck.model.Labelled;

/** What a figure measures. */
public enum FigureKind implements Labelled {
    MONEY,
    PERCENT,
    QUANTITY,
    COUNT,
    DURATION
}
