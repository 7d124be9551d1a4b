// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.Iterator;
import java.util.function.Function;

/**
 * Inputs as they are admitted, each when it is asked for.
 *
 * @param arrivals the inputs
 * @param door decides about them
 */
record Admitting(Iterator<Arrival> arrivals, Function<Arrival, Admitted> door) implements Iterator<Admitted> {

    @Override
    public boolean hasNext() {
        return arrivals.hasNext();
    }

    @Override
    public Admitted next() {
        return door.apply(arrivals.next());
    }
}
