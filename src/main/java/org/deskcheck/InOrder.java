// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A map over a stream of work by several threads, whose results come back in the order of the work: so one thread and
 * many give the same output. Only a few results for each thread are ever waiting.
 */
final class InOrder implements AutoCloseable {

    private static final int WAITING_PER_THREAD = 8;

    private final ExecutorService threads;
    private final int window;

    InOrder(int threads) {
        this.threads = Executors.newFixedThreadPool(threads);
        this.window = threads * WAITING_PER_THREAD;
    }

    /** Applies the function to all work, and gives each result to the sink, on the calling thread. */
    <W, R> void map(Iterator<W> work, Function<W, R> function, Consumer<R> sink) {
        Deque<Future<R>> waiting = new ArrayDeque<>(window);
        while (work.hasNext()) {
            if (waiting.size() == window) {
                sink.accept(result(waiting.remove()));
            }
            W next = work.next();
            waiting.add(threads.submit(() -> function.apply(next)));
        }
        while (!waiting.isEmpty()) {
            sink.accept(result(waiting.remove()));
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
