// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.figure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How much of a core a measured thread had, as a second metric beside its operations per second. On a machine that others
 * use too, operations per second divided by this share are what one whole core does.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class CoreShare {

    private static final double NANOSECONDS = 1e9;

    /** Seconds of processor time; JMH divides them by the seconds that passed. */
    public double coreShare;

    /** What the work gives, its processor time counted. */
    <T> T counted(Supplier<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        T result = work.get();
        coreShare += (threads.getCurrentThreadCpuTime() - before) / NANOSECONDS;
        return result;
    }
}
