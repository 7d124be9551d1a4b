// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;

/** Puts the page of an article together. */
final class ArticleEditor {

    private static final int MOST_FINDINGS = 50;

    private final FindingLedger ledger;
    private final Registry registry;
    private final FindingPainter painter;
    private final CompanyLinks companies;
    private final String version;

    /** From these; {@code version} is that of the program. */
    ArticleEditor(
            FindingLedger ledger, Registry registry, FindingPainter painter, CompanyLinks companies, String version) {
        this.ledger = ledger;
        this.registry = registry;
        this.painter = painter;
        this.companies = companies;
        this.version = version;
    }

    /** The findings that concern an article, the gravest first. */
    List<Finding> findings(Analysis analysis) {
        return ledger.of(analysis.article().id(), analysis.findings());
    }

    /** The page, with the gravest fifty of the article's findings. */
    ArticlePage page(Analysis analysis, List<Finding> findings) {
        ArticleLink link = registry.link(analysis.article().id());
        Capped<Finding> shown = new Capped<>(findings, findings.size()).first(MOST_FINDINGS);
        ArticleRow row = ArticleRow.of(analysis, link, findings);
        return ArticlePage.of(analysis, row, findings, painter.paint(shown, 1), companies, version);
    }
}
