// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.SortedMap;

/** Told how a run gets on; always called on the thread that runs it. */
public interface RunProgress {

    /** Whether somebody watches, so that it is worth counting the inputs before they are read. */
    boolean isWatched();

    /**
     * Articles begin to be read.
     *
     * @param expected how many, where they were counted
     */
    void reads(OptionalInt expected);

    /** One more input has been read, whatever became of it. */
    void read(Result result);

    /** The run goes on to another part, such as {@code comparing}. */
    void begins(String part);

    /**
     * All is done.
     *
     * @param timings how long each stage took, by name; stages of several threads add up to more than the whole
     */
    void took(SortedMap<String, Duration> timings);
}
