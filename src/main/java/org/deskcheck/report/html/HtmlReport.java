// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
 * report, byte for byte. All that comes from articles is escaped where it is shown. The articles are read twice, a few at
 * a time; of each, only what other pages say of it is kept.
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
     * @param workers print the pages of articles
     * @throws IOException when a page cannot be written
     * @throws java.io.UncheckedIOException when the page of an article cannot
     */
    public void write(Report report, Path directory, PageWorkers workers) throws IOException {
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
        ArticleEditor editor = new ArticleEditor(ledger, survey.registry(), painter, links, version);
        ArticlePrinter printer = new ArticlePrinter(holdings, editor, desk, press);
        workers.map(survey.registry().articles(), printer::print, printed -> {
            printed.companies().forEach(desk::add);
            list.add(printed.row());
        });
        list.finish();
        desk.print(press, painter, version);
        IndexEditor index = new IndexEditor(ledger, survey, origins, links, painter);
        press.print("index.html", "index.jte", index.page(report, list, version));
    }
}
