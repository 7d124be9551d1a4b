// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Optional;

/**
 * How an article speaks of a company.
 *
 * @param article which
 * @param mentions how often it names the company
 * @param tone its tone towards the company, or nothing where it takes none
 * @param place the anchor of the first word that decides that tone, or else of the company's name
 */
record CompanyTone(ArticleLink article, long mentions, Optional<ToneMatrix.ToneWord> tone, String place) {

    /** The address of the place, seen from a page of a company. */
    Optional<String> href() {
        return article.file().map(file -> "../articles/" + file + "#" + place);
    }
}
