// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of an article with its evidence marked.
 *
 * @param letter what it is called beside the drawing: A, B, C…
 * @param article whose it is
 * @param voice with whom the article is one voice, or nothing when it stands alone
 * @param language the language of the article as a language tag, or nothing when it was not recognised
 * @param place the anchor of the evidence on the article's page
 * @param passages the words, in order; empty when the article is not held
 */
record Quote(
        String letter,
        ArticleLink article,
        Optional<OneVoice> voice,
        Optional<String> language,
        String place,
        List<Passage> passages) {

    /** Takes a copy. */
    Quote {
        passages = List.copyOf(passages);
    }

    /** The address of the evidence, seen from a page in {@code folder}, or nothing when the article has no page. */
    Optional<String> href(String folder) {
        return article.file().map(file -> folder + file + "#" + place);
    }
}
