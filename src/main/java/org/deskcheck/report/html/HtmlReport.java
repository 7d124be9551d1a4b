// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Holdings;
import org.deskcheck.model.finding.Report;
import org.deskcheck.report.QuoteShelf;

/**
 * Writes the report that people read: {@code index.html}, a page for each article in {@code articles/}, named by its
 * number and the first words of its headline, and one for each of the hundred companies that are named most in
 * {@code companies/}.
 *
 * <p>The pages need nothing but themselves: no picture, no font, no request, and no script but one of their own, without
 * which nothing is missing but filters and sorting. They are the same for the same
 * report, byte for byte. All that comes from articles is escaped where it is shown. The articles are read twice, one at a
 * time; of each, only what other pages say of it is kept.
 */
public final class HtmlReport {

    private final String version;
    private final Set<String> disclosures;

    /**
     * A report writer.
     *
     * @param version the version of the program, which the foot of each page names
     * @param disclosures the names of the rules in force that say what an article must disclose
     */
    public HtmlReport(String version, Set<String> disclosures) {
        this.version = version;
        this.disclosures = Set.copyOf(disclosures);
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
        Survey survey = Survey.read(holdings, disclosures);
        OriginBook origins = OriginBook.read(holdings, survey.registry());
        FindingPainter painter =
                new FindingPainter(new QuoteShelf(holdings), survey.registry(), origins, report.reviews());
        List<CompanyRow> companies = survey.companies().shown();
        CompanyLinks links = CompanyLinks.of(companies);
        CompanyDesk desk = new CompanyDesk(companies, links, ledger);
        ArticleList list = new ArticleList(press, survey.registry().size(), version);
        ArticleEditor articles = new ArticleEditor(ledger, survey.registry(), painter, links, version);
        printArticles(holdings, articles, desk, press, list);
        desk.print(press, painter, version);
        IndexEditor editor = new IndexEditor(ledger, survey, origins, links, painter);
        press.print("index.html", "index.jte", editor.page(report, list, version));
    }

    private static void printArticles(
            Holdings holdings, ArticleEditor editor, CompanyDesk desk, Press press, ArticleList list)
            throws IOException {
        try (Stream<Analysis> analyses = holdings.analyses()) {
            Iterator<Analysis> iterator = analyses.iterator();
            while (iterator.hasNext()) {
                Analysis analysis = iterator.next();
                List<Finding> findings = editor.findings(analysis);
                ArticlePage page = editor.page(analysis, findings);
                desk.add(analysis, page.row().article(), findings);
                press.print("articles/" + page.row().article().file().orElseThrow(), "article.jte", page);
                list.add(page.row());
            }
        }
        list.finish();
    }
}
