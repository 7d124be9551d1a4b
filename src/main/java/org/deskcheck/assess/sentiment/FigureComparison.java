// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.sentiment;

import java.util.List;

/** Reads a movement out of two figures that are set beside each other: "profit was EUR 5 mn compared with EUR 3 mn". */
final class FigureComparison {

    private FigureComparison() {}

    /** The units of a clause, where a thing that nothing moves is moved by its figures. */
    static List<Unit> apply(List<Unit> units, Reading reading, Clause clause) {
        return units;
    }
}
