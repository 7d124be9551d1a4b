// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import org.deskcheck.model.finding.OriginGroup;

/**
 * Articles that are one voice.
 *
 * @param anchor its name on the index page
 * @param why why they are
 * @param articles the articles
 * @param first the earliest
 */
record OriginRow(String anchor, String why, Capped<ArticleLink> articles, ArticleLink first) {

    private static final int MOST_ARTICLES = 20;

    /** The row of a group, which is the {@code number}th that is shown. */
    static OriginRow of(OriginGroup group, int number, Registry registry) {
        Capped<String> ids = new Capped<>(group.articles(), group.articles().size());
        return new OriginRow(
                "origin-" + number,
                why(group.kind()),
                ids.first(MOST_ARTICLES).map(registry::link),
                registry.link(group.first()));
    }

    private static String why(OriginGroup.Kind kind) {
        return switch (kind) {
            case IDENTICAL -> "The same text";
            case NEAR_DUPLICATE -> "Nearly the same text";
            case SAME_UPSTREAM -> "Both name the same source text";
        };
    }
}
