// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;

/** Those who work on several pages at once. */
@FunctionalInterface
public interface PageWorkers {

    /**
     * Does all of some work.
     *
     * @param work what to do, asked for as there is somebody to do it
     * @param function does one thing, on any thread
     * @param sink takes the results in the order of the work, on the calling thread
     */
    <W, R> void map(Iterator<W> work, Function<W, R> function, Consumer<R> sink);
}
