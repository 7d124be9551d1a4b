// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Holdings;
import org.deskcheck.model.finding.Report;

/**
 * Writes the report that people read: {@code index.html}, and a page for each article in {@code articles/}, named by its
 * number and the first words of its headline.
 *
 * <p>The pages need nothing but themselves: no script, no picture, no font, no request. They are the same for the same
 * report, byte for byte. All that comes from articles is escaped where it is shown. The articles are read twice, one at a
 * time; of each, only what other pages say of it is kept.
 */
public final class HtmlReport {

    private final String version;

    /**
     * A report writer.
     *
     * @param version the version of the program, which the foot of each page names
     */
    public HtmlReport(String version) {
        this.version = version;
    }

    /**
     * Writes the pages. Those of an earlier report are replaced, and those of its articles that are not held any more are
     * removed.
     *
     * @param report what to write
     * @param directory where; it is created when it is not there
     * @throws IOException when a page cannot be written
     */
    public void write(Report report, Path directory) throws IOException {
        Holdings holdings = report.holdings();
        Press press = Press.into(directory);
        FindingLedger ledger = FindingLedger.read(report);
        Survey survey = Survey.read(holdings);
        FindingPainter painter = new FindingPainter(new AnalysisShelf(holdings), survey.registry(), report.reviews());
        ArticleList list = new ArticleList(press, survey.registry().size(), version);
        printArticles(holdings, new ArticleEditor(ledger, survey.registry(), painter, version), press, list);
        IndexEditor editor = new IndexEditor(ledger, survey, painter);
        press.print("index.html", "index.jte", editor.page(report, list, version));
    }

    private static void printArticles(Holdings holdings, ArticleEditor editor, Press press, ArticleList list)
            throws IOException {
        try (Stream<Analysis> analyses = holdings.analyses()) {
            Iterator<Analysis> iterator = analyses.iterator();
            while (iterator.hasNext()) {
                ArticlePage page = editor.page(iterator.next());
                press.print("articles/" + page.row().article().file().orElseThrow(), "article.jte", page);
                list.add(page.row());
            }
        }
        list.finish();
    }
}
