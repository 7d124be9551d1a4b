// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.Optional;
import org.deskcheck.index.Inventory;

/**
 * An input, and what is to be done about it.
 *
 * @param arrival the input
 * @param held what is held under its id
 * @param task what is to be done
 */
record Admitted(Arrival arrival, Optional<Inventory.Held> held, Task task) {

    /** What is to be done about an input. */
    enum Task {
        /** It is new, or changed, or to be done again. */
        ANALYSE,
        /** It is as it was, and so is its analysis. */
        KEEP,
        /** It is as it was, and could not be analysed then. */
        NAME,
        /** It has the bytes of another. */
        PASS_OVER,
        /** There is nothing to read. */
        REFUSE
    }
}
