// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
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
 * @param companies the companies it names, in the order of the text
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
        List<Company> companies,
        List<String> notes,
        Capped<FindingView> findings,
        List<BlockView> blocks,
        String version) {

    private static final int MOST_COMPANIES = 40;

    /**
     * A company that the article names.
     *
     * @param name its canonical name
     * @param href its page, or nothing when it has none
     */
    record Company(String name, Optional<String> href) {}

    /** Takes copies. */
    ArticlePage {
        bylines = List.copyOf(bylines);
        companies = List.copyOf(companies);
        notes = List.copyOf(notes);
        blocks = List.copyOf(blocks);
    }

    /**
     * The page of an article.
     *
     * @param findings its findings, of which {@code views} are the first
     */
    static ArticlePage of(
            Analysis analysis,
            ArticleRow row,
            List<Finding> findings,
            Capped<FindingView> views,
            CompanyLinks links,
            String version) {
        Article article = analysis.article();
        return new ArticlePage(
                row,
                article.source().path(),
                Optional.of(analysis.extraction().annotated().language()).filter(code -> !code.equals("und")),
                article.url(),
                article.bylines(),
                companies(analysis, links),
                article.notes(),
                views,
                MarkedText.of(
                        article, Marks.of(analysis, findings, views.shown().size())),
                version);
    }

    private static List<Company> companies(Analysis analysis, CompanyLinks links) {
        return analysis.extraction().entities().stream()
                .filter(mention -> mention.type() == EntityType.COMPANY)
                .map(EntityMention::name)
                .distinct()
                .limit(MOST_COMPANIES)
                .map(name -> new Company(name, links.href(name, "../companies/")))
                .toList();
    }
}
