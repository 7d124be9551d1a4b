// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;

/**
 * What a query found.
 *
 * @param total how many match in all
 * @param hits the best of them, best first
 */
public record Hits(long total, List<Hit> hits) {

    /** Takes a copy. */
    public Hits {
        hits = List.copyOf(hits);
    }
}
