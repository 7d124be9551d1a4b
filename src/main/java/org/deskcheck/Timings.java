// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How long each stage took, added up over all threads. Safe for threads. */
public final class Timings {

    private final ConcurrentMap<String, LongAdder> nanos = new ConcurrentHashMap<>();

    /** Does the work, and adds its time to the stage's, also when it fails. */
    public <T> T measure(String stage, Supplier<T> work) {
        long began = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.computeIfAbsent(stage, name -> new LongAdder()).add(System.nanoTime() - began);
        }
    }

    /** The same for work without a result. */
    public void measure(String stage, Runnable work) {
        measure(stage, () -> {
            work.run();
            return true;
        });
    }

    /** The times so far, by stage. */
    public SortedMap<String, Duration> byStage() {
        SortedMap<String, Duration> durations = new TreeMap<>();
        nanos.forEach((stage, sum) -> durations.put(stage, Duration.ofNanos(sum.sum())));
        return durations;
    }
}
