// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;
import java.util.Optional;

/**
 * One page of what a query found.
 *
 * @param kind what was looked for
 * @param total how many match in all
 * @param hits those of the page, in the order asked for
 * @param next where the next page begins, or nothing when this is the last
 */
public record Hits(Kind kind, long total, List<Hit> hits, Optional<String> next) {

    /** Takes a copy. */
    public Hits {
        hits = List.copyOf(hits);
    }
}
