// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.time.Duration;
import java.util.Optional;

/**
 * What a run would do.
 *
 * @param fresh inputs that are not held yet
 * @param changed inputs that are held, and would be analysed again
 * @param retried inputs that failed before, and would be tried again
 * @param unchanged inputs that would stay as they are
 * @param duplicate inputs whose bytes another input has
 * @param failing inputs that failed before, or cannot be read, and would be named again
 * @param removed articles that are held and are not among the inputs any more
 * @param time about how long it would take, as far as an earlier run tells
 */
public record RunPlan(
        int fresh,
        int changed,
        int retried,
        int unchanged,
        int duplicate,
        int failing,
        int removed,
        Optional<Duration> time) {

    /** How many articles would be analysed. */
    public int analysed() {
        return fresh + changed + retried;
    }
}
