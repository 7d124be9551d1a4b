// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.Optional;
import org.deskcheck.index.Inventory;

/** Decides what is to be done about each input, one after the other in their order; used by one thread. */
final class Admission {

    private final Optional<Inventory> inventory;
    private final Stamps stamps;
    private final Redo redo;
    private final Arrivals arrivals = new Arrivals();

    /**
     * Decides by what is held.
     *
     * @param inventory what is held, if there is an index
     */
    Admission(Optional<Inventory> inventory, Stamps stamps, Redo redo) {
        this.inventory = inventory;
        this.stamps = stamps;
        this.redo = redo;
    }

    /** What is to be done about the next input. */
    Admitted admit(Arrival arrival) {
        if (arrival.failure().isPresent()) {
            return new Admitted(arrival, held(arrival), Admitted.Task.REFUSE);
        }
        return arrivals.isFirst(arrival.sha256())
                ? first(arrival)
                : new Admitted(arrival, Optional.empty(), Admitted.Task.PASS_OVER);
    }

    /** What is to be done about an input as if no other had its bytes. */
    Admitted first(Arrival arrival) {
        Optional<Inventory.Held> held = held(arrival);
        boolean same = redo != Redo.ALL
                && held.map(Inventory.Held::stamp)
                        .filter(stamp(arrival)::equals)
                        .isPresent();
        boolean failed = held.flatMap(Inventory.Held::failure).isPresent();
        if (!same || (failed && redo == Redo.FAILED)) {
            return new Admitted(arrival, held, Admitted.Task.ANALYSE);
        }
        return new Admitted(arrival, held, failed ? Admitted.Task.NAME : Admitted.Task.KEEP);
    }

    /** The stamp of an article that is read from an input. */
    String stamp(Arrival arrival) {
        return stamps.of(arrival.document(), arrival.imprint());
    }

    /** What came in so far. */
    Arrivals arrivals() {
        return arrivals;
    }

    private Optional<Inventory.Held> held(Arrival arrival) {
        return inventory.flatMap(holdings -> holdings.find(arrival.id()));
    }
}
