// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** One piece of work on its way through a thread. */
final class Attempt<W, R> extends FutureTask<R> {

    private static final int BEFORE = 0;
    private static final int AT_WORK = 1;
    private static final int LEFT = 2;
    private static final int BACK = 3;

    private final W work;
    private final InOrder threads;
    private volatile long begun;
    private volatile int state = BEFORE;

    Attempt(W work, Function<W, R> function, InOrder threads) {
        super(() -> function.apply(work));
        this.work = work;
        this.threads = threads;
    }

    W work() {
        return work;
    }

    @Override
    public void run() {
        begun = System.nanoTime();
        state = AT_WORK;
        super.run();
        synchronized (this) {
            if (state == LEFT) {
                threads.dismiss();
            }
            state = BACK;
        }
    }

    boolean isBegun() {
        return state != BEFORE;
    }

    /** For how many nanoseconds it has been worked on. */
    long age() {
        return isBegun() ? System.nanoTime() - begun : 0;
    }

    /** Leaves its thread to itself; not when it has just been finished. */
    boolean giveUp() {
        if (!cancel(false)) {
            return false;
        }
        synchronized (this) {
            if (state == AT_WORK) {
                threads.replace();
                state = LEFT;
            }
        }
        return true;
    }
}
