// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;

/**
 * Something that matches a query.
 *
 * @param kind what it is
 * @param id the id of the article, claim, deal or finding
 * @param article the article it belongs to; of a finding over several, the first, of which only the id is told
 * @param score how well it matches, by Lucene's BM25; of look-alikes, the share of the text they have in common
 * @param passages the places that match best, in the order of the text; the beginning when no word was asked for
 * @param details what it is in short: the status of a deal, the figure of a claim
 * @param cursor stands for this hit where a later page is asked for
 */
public record Hit(
        Kind kind,
        String id,
        ArticleCard article,
        float score,
        List<Passage> passages,
        List<Detail> details,
        String cursor) {

    /** Takes copies. */
    public Hit {
        passages = List.copyOf(passages);
        details = List.copyOf(details);
    }

    /** The detail of this name, or the empty text. */
    public String detail(String name) {
        return details.stream()
                .filter(detail -> detail.name().equals(name))
                .map(Detail::value)
                .findFirst()
                .orElse("");
    }

    /**
     * A fact about a hit.
     *
     * @param name what it tells, such as {@code status}
     * @param value the value, for a reader
     */
    public record Detail(String name, String value) {}
}
