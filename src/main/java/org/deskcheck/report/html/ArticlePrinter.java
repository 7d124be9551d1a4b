// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Holdings;

/** Prints the page of an article, from reading what is held of it to the last byte. Safe for threads. */
final class ArticlePrinter {

    private final Holdings holdings;
    private final ArticleEditor editor;
    private final CompanyDesk desk;
    private final Press press;

    /** Of articles that are held, with findings as the editor chooses them. */
    ArticlePrinter(Holdings holdings, ArticleEditor editor, CompanyDesk desk, Press press) {
        this.holdings = holdings;
        this.editor = editor;
        this.desk = desk;
        this.press = press;
    }

    /**
     * Prints the page of an article.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    PrintedArticle print(String id) {
        Analysis analysis = holdings.analysis(id).orElseThrow();
        List<Finding> findings = editor.findings(analysis);
        ArticlePage page = editor.page(analysis, findings);
        ArticleRow row = page.row();
        try {
            press.print("articles/" + row.article().file().orElseThrow(), "article.jte", page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrintedArticle(row, desk.shares(analysis, row.article(), findings));
    }
}
