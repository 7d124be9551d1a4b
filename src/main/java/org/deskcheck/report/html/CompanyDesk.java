// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;

/** Puts the pages of the companies together that are named most. */
final class CompanyDesk {

    private final List<CompanyRow> companies;
    private final Set<String> names;
    private final Map<String, CompanyFile> files = new HashMap<>();
    private final CompanyLinks links;
    private final FindingLedger ledger;

    /** A desk for these companies. */
    CompanyDesk(List<CompanyRow> companies, CompanyLinks links, FindingLedger ledger) {
        this.companies = List.copyOf(companies);
        this.links = links;
        this.ledger = ledger;
        this.names = companies.stream().map(CompanyRow::name).collect(Collectors.toUnmodifiableSet());
    }

    /** What an article, with all findings that concern it, adds to the pages. Safe for threads. */
    List<CompanyShare> shares(Analysis analysis, ArticleLink article, List<Finding> concerning) {
        List<Finding> open = concerning.stream().filter(ledger::needsAttention).toList();
        return analysis.extraction().entities().stream()
                .filter(mention -> mention.type() == EntityType.COMPANY)
                .map(EntityMention::name)
                .filter(names::contains)
                .distinct()
                .map(name -> CompanyShare.of(name, analysis, article, open))
                .toList();
    }

    /** Takes in what the next article adds to a page. */
    void add(CompanyShare share) {
        file(share.name()).add(share);
    }

    private CompanyFile file(String name) {
        return files.computeIfAbsent(name, CompanyFile::new);
    }

    /**
     * Prints the pages.
     *
     * @throws IOException when one cannot be written
     */
    void print(Press press, FindingPainter painter, String version) throws IOException {
        for (CompanyRow company : companies) {
            CompanyFile file = file(company.name());
            CompanyPage page = file.page(company, painter.paint(file.findings(), 1), links, version);
            press.print("companies/" + links.file(company.name()).orElseThrow(), "company.jte", page);
        }
    }
}
