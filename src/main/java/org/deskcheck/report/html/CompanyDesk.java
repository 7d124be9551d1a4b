// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;

/** Puts the pages of the companies together that are named most. */
final class CompanyDesk {

    private final Map<CompanyRow, CompanyFile> files = new LinkedHashMap<>();
    private final CompanyLinks links;
    private final FindingLedger ledger;

    /** A desk for these companies. */
    CompanyDesk(List<CompanyRow> companies, CompanyLinks links, FindingLedger ledger) {
        this.links = links;
        this.ledger = ledger;
        companies.forEach(company -> files.put(company, new CompanyFile(company.name())));
    }

    /** Takes in an article, with all findings that concern it. */
    void add(Analysis analysis, ArticleLink article, List<Finding> concerning) {
        List<Finding> open = concerning.stream().filter(ledger::needsAttention).toList();
        files.values().forEach(file -> file.add(analysis, article, open));
    }

    /**
     * Prints the pages.
     *
     * @throws IOException when one cannot be written
     */
    void print(Press press, FindingPainter painter, String version) throws IOException {
        for (Map.Entry<CompanyRow, CompanyFile> entry : files.entrySet()) {
            CompanyFile file = entry.getValue();
            CompanyPage page = file.page(entry.getKey(), painter.paint(file.findings(), 1), links, version);
            String name = links.file(entry.getKey().name()).orElseThrow();
            press.print("companies/" + name, "company.jte", page);
        }
    }
}
