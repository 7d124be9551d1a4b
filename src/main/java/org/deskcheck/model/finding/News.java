// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;

/**
 * What a run brought that matches a saved query and did not before.
 *
 * @param query the saved query
 * @param matches how many documents match now, new or not
 * @param fresh how many of them are new
 * @param items the new ones, in the order of the index; where there are many, the first
 */
public record News(SavedQuery query, long matches, long fresh, List<Item> items) {

    /** Takes a copy. */
    public News {
        items = List.copyOf(items);
    }

    /**
     * A new match.
     *
     * @param id the id of the article, claim, deal or finding
     * @param article the article it belongs to; of a finding, the first
     * @param headline its headline, or what it says
     */
    public record Item(String id, String article, String headline) {}
}
