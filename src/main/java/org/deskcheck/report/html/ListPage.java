// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;

/**
 * A page of the list of articles.
 *
 * @param number its number, from 1; the first stands on the index page
 * @param last the number of the last
 * @param rows its articles
 * @param version the version of the program
 */
record ListPage(int number, int last, List<ArticleRow> rows, String version) {

    /** Takes a copy. */
    ListPage {
        rows = List.copyOf(rows);
    }

    /** The name of the file of a page of the list, in {@code articles/}. */
    static String file(int number) {
        return "list-" + number + ".html";
    }
}
