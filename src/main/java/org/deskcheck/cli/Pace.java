// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/**
 * How fast something gets on. Measured over the last half minute: an average since the start takes long to notice that the long
 * articles have begun, or that the compiler has warmed up. Safe for threads.
 */
final class Pace {

    private static final long SECOND = 1_000_000_000L;
    private static final long WINDOW = 30 * SECOND;
    /** How far apart what is remembered is, so that it is not much. */
    private static final long STEP = SECOND / 4;
    /** Before that, a guess would jump about. */
    private static final long LEAST = 3 * SECOND;

    private static final int LEAST_DONE = 5;

    private final LongSupplier nanoTime;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long done;

    /** A pace by a clock of nanoseconds, from now. */
    Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        marks.add(new Mark(nanoTime.getAsLong(), 0));
    }

    /** One more is done. */
    synchronized void step() {
        done++;
        long now = nanoTime.getAsLong();
        if (now - marks.getLast().at() >= STEP) {
            marks.add(new Mark(now, done));
        }
        while (marks.size() > 2 && now - marks.getFirst().at() > WINDOW) {
            marks.removeFirst();
        }
    }

    /** How many are done a second; nothing while that cannot be told. */
    synchronized OptionalDouble perSecond() {
        Mark first = marks.getFirst();
        long passed = nanoTime.getAsLong() - first.at();
        long since = done - first.done();
        return passed < LEAST || since < LEAST_DONE
                ? OptionalDouble.empty()
                : OptionalDouble.of(since * (double) SECOND / passed);
    }

    /** How long so many more will take at this pace. */
    Optional<Duration> until(long more) {
        OptionalDouble pace = perSecond();
        return pace.isPresent()
                ? Optional.of(Duration.ofSeconds(Math.round(Math.max(0, more) / pace.getAsDouble())))
                : Optional.empty();
    }

    /** So many were done at a time in nanoseconds. */
    private record Mark(long at, long done) {}
}
