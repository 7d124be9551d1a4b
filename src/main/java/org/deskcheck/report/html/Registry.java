// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.model.text.Article;

/**
 * The pages of all articles, numbered in the order of the holdings. The one thing that is kept for every article: a few
 * short strings, so that pages can point at each other.
 */
final class Registry {

    private static final int LONGEST_TITLE = 300;

    private final Map<String, ArticleLink> links = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    /** Gives the article the next number and so the name of its page, {@code 0001-the-first-words.html}. */
    ArticleLink add(Article article) {
        String title =
                article.title().filter(t -> !t.isBlank()).map(Registry::cut).orElse(article.id());
        String file = "%04d-%s.html".formatted(order.size() + 1, Slug.of(title));
        ArticleLink link = new ArticleLink(
                article.id(), title, article.publisher().map(Registry::cut), article.published(), Optional.of(file));
        links.put(article.id(), link);
        order.add(article.id());
        return link;
    }

    /** What is said of the article where something points to it. */
    ArticleLink link(String id) {
        return links.getOrDefault(id, ArticleLink.unknown(id));
    }

    /** The ids of all articles, in order. */
    Iterator<String> articles() {
        return order.iterator();
    }

    /** How many articles there are. */
    int size() {
        return order.size();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }
}
