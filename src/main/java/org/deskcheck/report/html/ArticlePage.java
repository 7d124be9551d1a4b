// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Article;

/**
 * The page of one article.
 *
 * @param row the article and its counts
 * @param source where it was read from
 * @param language its language as a language tag, or nothing when it was not recognised
 * @param url its address, where it is one of the web
 * @param bylines the authors as printed
 * @param notes what a reader should know about the reading
 * @param findings its findings
 * @param blocks its text
 * @param version the version of the program
 */
record ArticlePage(
        ArticleRow row,
        String source,
        Optional<String> language,
        Optional<String> url,
        List<String> bylines,
        List<String> notes,
        Capped<FindingView> findings,
        List<BlockView> blocks,
        String version) {

    /** Takes copies. */
    ArticlePage {
        bylines = List.copyOf(bylines);
        notes = List.copyOf(notes);
        blocks = List.copyOf(blocks);
    }

    /**
     * The page of an article.
     *
     * @param findings its findings, of which {@code views} are the first
     */
    static ArticlePage of(
            Analysis analysis, ArticleRow row, List<Finding> findings, Capped<FindingView> views, String version) {
        Article article = analysis.article();
        return new ArticlePage(
                row,
                article.source().path(),
                Optional.of(analysis.extraction().annotated().language()).filter(code -> !code.equals("und")),
                article.url(),
                article.bylines(),
                article.notes(),
                views,
                MarkedText.of(
                        article, Marks.of(analysis, findings, views.shown().size())),
                version);
    }
}
