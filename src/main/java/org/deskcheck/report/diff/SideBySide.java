// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Analysis;

/** Two streams of analyses by id, read side by side. */
final class SideBySide {

    /** One of the streams, with the analysis that comes next. */
    private static final class Side {

        private final Iterator<Analysis> rest;
        private Optional<Analysis> next = Optional.empty();

        Side(Iterator<Analysis> rest) {
            this.rest = rest;
            advance();
        }

        Analysis take() {
            Analysis taken = next.orElseThrow();
            advance();
            return taken;
        }

        private void advance() {
            Optional<Analysis> before = next;
            next = rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
            if (before.isPresent() && next.isPresent() && order(before.get(), next.get()) >= 0) {
                throw Problem.usage("the records are not in the order of their ids (at "
                        + next.get().article().id() + "): give the folders of two runs");
            }
        }
    }

    private SideBySide() {}

    /**
     * Walks through both.
     *
     * @param only takes what only one of them has, and whether that is the first
     * @param both takes what both have
     * @throws Problem when one is not in the order of the ids
     */
    static void walk(
            Iterator<Analysis> first,
            Iterator<Analysis> second,
            BiConsumer<Analysis, Boolean> only,
            BiConsumer<Analysis, Analysis> both) {
        Side a = new Side(first);
        Side b = new Side(second);
        while (a.next.isPresent() || b.next.isPresent()) {
            int order = b.next.isEmpty() ? -1 : a.next.isEmpty() ? 1 : order(a.next.get(), b.next.get());
            if (order == 0) {
                both.accept(a.take(), b.take());
            } else if (order < 0) {
                only.accept(a.take(), true);
            } else {
                only.accept(b.take(), false);
            }
        }
    }

    /** By the bytes of the ids, the order in which an index keeps them. */
    private static int order(Analysis a, Analysis b) {
        return Arrays.compareUnsigned(
                a.article().id().getBytes(StandardCharsets.UTF_8),
                b.article().id().getBytes(StandardCharsets.UTF_8));
    }
}
