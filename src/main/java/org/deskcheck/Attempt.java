// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** One piece of work on its way through a thread. */
final class Attempt<W, R> extends FutureTask<R> {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** So many times slower than alone a busy machine may be. */
    private static final int BUSY = 10;

    private static final int BEFORE = 0;
    private static final int AT_WORK = 1;
    private static final int LEFT = 2;
    private static final int BACK = 3;

    private final W work;
    private final InOrder threads;
    private volatile long begun;
    private volatile long thread;
    private volatile long workedBefore;
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
        thread = Thread.currentThread().getId();
        workedBefore = THREADS.getCurrentThreadCpuTime();
        state = AT_WORK;
        if (threads.isStopped()) {
            cancel(false);
        }
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

    /**
     * For how many nanoseconds it has been worked on: of a processor, as far as the system tells, so that nothing is given up
     * because a machine is busy; by the clock what makes no progress at all counts too, a tenth of it.
     */
    long age() {
        if (!isBegun()) {
            return 0;
        }
        long clock = System.nanoTime() - begun;
        long worked = THREADS.getThreadCpuTime(thread);
        return worked < 0 ? clock : Math.max(worked - workedBefore, clock / BUSY);
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
