// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.deskcheck.Interruption;

/**
 * While it is open, SIGINT and SIGTERM ask a run to stop, and the process ends with {@link ExitCode#INTERRUPTED} once the run
 * has come to its end.
 */
final class Signals implements AutoCloseable {

    /** A run that does not come to its end in this time is cut off, which costs it what it had not saved yet. */
    private static final int LONGEST_MINUTES = 2;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    Signals(Interruption interruption) {
        this.hook = new Thread(() -> end(interruption), "deskcheck-signals");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end(Interruption interruption) {
        interruption.request();
        try {
            ended.await(LONGEST_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException beingEnded) {
            // The hook waits for this.
            ended.countDown();
        }
    }
}
