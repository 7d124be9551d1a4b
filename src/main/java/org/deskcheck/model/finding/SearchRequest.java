// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.Optional;

/**
 * A question to the index.
 *
 * @param query in Lucene's syntax, with the fields of {@link SearchField}
 * @param kind what to look for; where it is not told, articles, or else the first kind that has all fields of the query
 * @param order how to sort
 * @param limit how many on a page, at least 1
 * @param after the cursor after which the page begins, as a {@link Hit} of the same question told it
 */
public record SearchRequest(String query, Optional<Kind> kind, SearchOrder order, int limit, Optional<String> after) {

    /** Refuses an empty page. */
    public SearchRequest {
        if (limit < 1) {
            throw new IllegalArgumentException("at least one, please");
        }
    }

    /** The best matches of a kind. */
    public static SearchRequest of(String query, Kind kind, int limit) {
        return new SearchRequest(query, Optional.of(kind), SearchOrder.RELEVANCE, limit, Optional.empty());
    }

    /** The same question for the page after a cursor. */
    public SearchRequest after(String cursor) {
        return new SearchRequest(query, kind, order, limit, Optional.of(cursor));
    }

    /** The same question with pages of another size. */
    public SearchRequest limit(int size) {
        return new SearchRequest(query, kind, order, size, after);
    }
}
