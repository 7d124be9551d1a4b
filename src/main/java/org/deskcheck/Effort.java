// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.time.Duration;

/**
 * How much a run is to work.
 *
 * @param threads how many threads read and compare, at least 1; the output does not depend on it
 * @param redo what is analysed again
 * @param longest how much time of a processor one article may take; it is given up then, and named as failed
 */
public record Effort(int threads, Redo redo, Duration longest) {

    /** What an article may take where nothing else is said; an ordinary one takes a twentieth of a second. */
    public static final Duration LONGEST = Duration.ofMinutes(2);

    /** Refuses to do nothing. */
    public Effort {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread, please");
        }
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("an article takes some time");
        }
    }

    /** What has changed, by so many threads. */
    public static Effort of(int threads) {
        return new Effort(threads, Redo.CHANGED, LONGEST);
    }
}
