// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.deskcheck.report.html.PageWorkers;

/** Nobody but the calling thread. */
public final class OneByOne implements PageWorkers {

    @Override
    public <W, R> void map(Iterator<W> work, Function<W, R> function, Consumer<R> sink) {
        work.forEachRemaining(next -> sink.accept(function.apply(next)));
    }
}
