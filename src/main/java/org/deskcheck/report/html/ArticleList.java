// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The list of articles: its first page stands on the index page, the others are printed as they fill up. */
final class ArticleList {

    private static final int A_PAGE = 250;

    private final Press press;
    private final int articles;
    private final String version;
    private final List<ArticleRow> first = new ArrayList<>();
    private final List<ArticleRow> current = new ArrayList<>();
    private int printed = 1;

    /** A list that will have this many articles. */
    ArticleList(Press press, int articles, String version) {
        this.press = press;
        this.articles = articles;
        this.version = version;
    }

    /**
     * Takes the next article.
     *
     * @throws UncheckedIOException when a page cannot be written
     */
    void add(ArticleRow row) {
        if (first.size() < A_PAGE) {
            first.add(row);
            return;
        }
        current.add(row);
        if (current.size() == A_PAGE) {
            try {
                finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Prints what is left.
     *
     * @throws IOException when a page cannot be written
     */
    void finish() throws IOException {
        if (!current.isEmpty()) {
            printed++;
            press.print(
                    "articles/" + ListPage.file(printed), "list.jte", new ListPage(printed, pages(), current, version));
            current.clear();
        }
    }

    /** How many pages the list has. */
    int pages() {
        return Math.max(1, (articles + A_PAGE - 1) / A_PAGE);
    }

    /** The first page. */
    Capped<ArticleRow> first() {
        return new Capped<>(first, articles);
    }
}
