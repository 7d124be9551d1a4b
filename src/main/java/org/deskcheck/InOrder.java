// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.deskcheck.model.Problem;

/**
 * A map over a stream of work by several threads, whose results come back in the order of the work: so one thread and
 * many give the same output. Only a few results for each thread are ever waiting.
 *
 * <p>Work that takes too long can be given up: its thread is left to itself, because nothing stops a thread that does
 * not look, and another takes its place.
 */
final class InOrder implements AutoCloseable {

    private static final int WAITING_PER_THREAD = 8;
    /** So many threads may be left to themselves at a time; each still works and holds memory. */
    private static final int MOST_LEFT = 16;

    /** No work takes longer than this. */
    private static final Duration FOREVER = Duration.ofDays(10_000);

    private final ThreadPoolExecutor threads;
    private final int window;
    private final BooleanSupplier stopped;
    private int left;

    /** Threads that work until all is done. */
    InOrder(int threads) {
        this(threads, () -> false);
    }

    /**
     * Threads that begin nothing new when they are told to stop.
     *
     * @param stopped tells them
     */
    InOrder(int threads, BooleanSupplier stopped) {
        this.threads = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), InOrder::daemon);
        this.window = threads * WAITING_PER_THREAD;
        this.stopped = stopped;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "deskcheck-work");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Applies the function to all work, and gives each result to the sink, on the calling thread. Nothing is worked on any
     * more when it has ended, also where the function or the sink has failed.
     */
    <W, R> void map(Iterator<W> work, Function<W, R> function, Consumer<R> sink) {
        try (OrderedResults<W, R> results = new OrderedResults<>(work, function, unlimited(), this)) {
            results.forEachRemaining(sink);
        }
    }

    /** The results of all work, which is begun while they are asked for. */
    <W, R> Iterator<R> results(Iterator<W> work, Function<W, R> function) {
        return results(work, function, unlimited());
    }

    private static <W, R> Limit<W, R> unlimited() {
        return new Limit<>(FOREVER, late -> {
            throw new IllegalStateException("nothing takes that long");
        });
    }

    /** The results of all work, of which none takes longer than the limit says. */
    <W, R> Iterator<R> results(Iterator<W> work, Function<W, R> function, Limit<W, R> limit) {
        return new OrderedResults<>(work, function, limit, this);
    }

    /**
     * How long work may take.
     *
     * @param longest counted from when it is begun
     * @param otherwise what comes of work that has taken longer
     */
    record Limit<W, R>(Duration longest, Function<W, R> otherwise) {}

    int window() {
        return window;
    }

    boolean isStopped() {
        return stopped.getAsBoolean();
    }

    void execute(Runnable attempt) {
        threads.execute(attempt);
    }

    /** Puts another thread in the place of one that is left to itself. */
    synchronized void replace() {
        if (left == MOST_LEFT) {
            throw Problem.state(
                    MOST_LEFT + " articles have taken too long and are still being worked on, so that there is"
                            + " no room for others: run again, it goes on without them");
        }
        left++;
        threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
        threads.setCorePoolSize(threads.getCorePoolSize() + 1);
    }

    /** A thread that was left to itself has come back. */
    synchronized void dismiss() {
        left--;
        threads.setCorePoolSize(threads.getCorePoolSize() - 1);
        threads.setMaximumPoolSize(threads.getMaximumPoolSize() - 1);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
