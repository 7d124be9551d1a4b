// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import org.deskcheck.model.finding.OriginGroup;

/**
 * Articles that are one voice.
 *
 * @param why why they are
 * @param articles the articles
 * @param first the earliest
 */
record OriginRow(String why, Capped<ArticleLink> articles, ArticleLink first) {

    private static final int MOST_ARTICLES = 20;

    /** The row of a group. */
    static OriginRow of(OriginGroup group, Registry registry) {
        Capped<String> ids = new Capped<>(group.articles(), group.articles().size());
        return new OriginRow(
                why(group.kind()), ids.first(MOST_ARTICLES).map(registry::link), registry.link(group.first()));
    }

    private static String why(OriginGroup.Kind kind) {
        return switch (kind) {
            case IDENTICAL -> "The same text";
            case NEAR_DUPLICATE -> "Nearly the same text";
            case SAME_UPSTREAM -> "Both name the same source text";
        };
    }
}
