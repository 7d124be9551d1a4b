// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** The results of work that several threads do, in the order of the work. */
final class OrderedResults<W, R> implements Iterator<R>, AutoCloseable {

    /** What was begun when it was told to stop has so long to be finished. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** Milliseconds after which it is looked whether to wait on. */
    private static final int LOOK_AGAIN = 100;

    private final Iterator<W> work;
    private final Function<W, R> function;
    private final InOrder.Limit<W, R> limit;
    private final InOrder threads;
    private final Deque<Attempt<W, R>> waiting = new ArrayDeque<>();
    private Optional<R> ready = Optional.empty();
    private long stopped;
    private volatile boolean closed;

    OrderedResults(Iterator<W> work, Function<W, R> function, InOrder.Limit<W, R> limit, InOrder threads) {
        this.work = work;
        this.function = function;
        this.limit = limit;
        this.threads = threads;
    }

    @Override
    public boolean hasNext() {
        begin();
        while (ready.isEmpty() && !waiting.isEmpty()) {
            ready = await(waiting.remove());
        }
        return ready.isPresent();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        R result = ready.orElseThrow();
        ready = Optional.empty();
        return result;
    }

    private void begin() {
        while (!threads.isStopped() && waiting.size() < threads.window() && work.hasNext()) {
            Attempt<W, R> attempt = new Attempt<>(work.next(), this::apply, threads);
            waiting.add(attempt);
            threads.execute(attempt);
        }
    }

    private R apply(W next) {
        if (closed) {
            throw new CancellationException();
        }
        return function.apply(next);
    }

    /** Lets what is worked on come to its end, and whatever that is does not count. */
    @Override
    public void close() {
        closed = true;
        for (Attempt<W, R> attempt : waiting) {
            try {
                attempt.get();
            } catch (CancellationException | ExecutionException e) {
                // Nobody asks any more what came of it.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** What comes of an attempt; nothing of one that does not count any more, because all is to stop. */
    private Optional<R> await(Attempt<W, R> attempt) {
        while (true) {
            try {
                return Optional.of(attempt.get(LOOK_AGAIN, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                if (attempt.age() >= limit.longest().toNanos() && attempt.giveUp()) {
                    return Optional.of(limit.otherwise().apply(attempt.work()));
                }
                if (isTooLate(attempt) && attempt.cancel(false)) {
                    return Optional.empty();
                }
            } catch (CancellationException e) {
                return Optional.empty();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException fault) {
                    throw fault;
                }
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    /** Whether all is to stop, and the attempt was not begun by then, or is not finished soon enough. */
    private boolean isTooLate(Attempt<W, R> attempt) {
        if (!threads.isStopped()) {
            return false;
        }
        stopped = stopped == 0 ? System.nanoTime() : stopped;
        return !attempt.isBegun() || System.nanoTime() - stopped > GRACE.toNanos();
    }
}
