// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.concurrent.atomic.AtomicBoolean;

/** Asks a run to stop; the run looks at it between two articles, and ends with {@link RunInterrupted}. Safe for threads. */
public final class Interruption {

    private final AtomicBoolean requested = new AtomicBoolean();

    /** Not asked yet. */
    public Interruption() {}

    /** Asks. */
    public void request() {
        requested.set(true);
    }

    /** Whether it was asked. */
    public boolean isRequested() {
        return requested.get();
    }

    /**
     * Goes on unless it was asked to stop.
     *
     * @throws RunInterrupted when it was
     */
    void check() {
        if (isRequested()) {
            throw new RunInterrupted();
        }
    }
}
