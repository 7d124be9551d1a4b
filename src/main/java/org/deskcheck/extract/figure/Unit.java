// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import org.deskcheck.model.fact.FigureKind;

/**
 * A unit of measure, of time, of shares, or an asset.
 *
 * @param kind percent, quantity or duration
 * @param symbol what the records call it
 */
record Unit(FigureKind kind, String symbol) {

    /** Whether it is ten years, for which the records have no unit. */
    boolean isDecade() {
        return symbol.equals("decade");
    }
}
