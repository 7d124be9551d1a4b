// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;

/**
 * What other pages say of an article the page of which is printed.
 *
 * @param row its row in the list of articles
 * @param companies what it adds to the pages of companies
 */
record PrintedArticle(ArticleRow row, List<CompanyShare> companies) {

    /** Takes a copy. */
    PrintedArticle {
        companies = List.copyOf(companies);
    }
}
