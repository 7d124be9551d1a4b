// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.model.finding.Finding;

/** Gathers what the page of a company says, article by article; it keeps a bounded number of each. */
final class CompanyFile {

    private static final int MOST_FIGURES = 200;
    private static final int MOST_DEALS = 100;
    private static final int MOST_ARTICLES = 200;
    private static final int MOST_FINDINGS = 20;

    private final String name;
    private final FirstFew<CompanyFigure> figures = new FirstFew<>(MOST_FIGURES);
    private final FirstFew<DealRow> deals = new FirstFew<>(MOST_DEALS);
    private final FirstFew<CompanyTone> tones = new FirstFew<>(MOST_ARTICLES);
    private final ToneSeries series = ToneSeries.ofAny();
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    /** An empty file on a company. */
    CompanyFile(String name) {
        this.name = name;
    }

    /** Takes in what the next article adds. */
    void add(CompanyShare share) {
        ArticleLink article = share.tone().article();
        share.sentiment()
                .ifPresent(tone -> article.published()
                        .ifPresent(day -> series.add(
                                day, tone.sentiment(), tone.evidence().size())));
        tones.add(share.tone());
        share.figures().forEach(figures::add);
        share.deals().forEach(deals::add);
        share.findings().forEach(this::add);
    }

    private void add(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.putIfAbsent(finding.id(), finding);
        }
    }

    /** The findings that rest on claims about the company, as they came. */
    Capped<Finding> findings() {
        List<Finding> sorted = new ArrayList<>(findings.values());
        sorted.sort(AttentionOrder.comparator());
        return new Capped<>(sorted, sorted.size());
    }

    /** The page. */
    CompanyPage page(CompanyRow row, Capped<FindingView> views, CompanyLinks links, String version) {
        Capped<CompanyFigure> printed = figures.capped();
        List<CompanyFigure> ordered =
                printed.shown().stream().sorted(CompanyFigure.ORDER).toList();
        Set<String> publishers = tones.capped().shown().stream()
                .flatMap(tone -> tone.article().publisher().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new CompanyPage(
                row,
                publishers.size(),
                views,
                new Capped<>(ordered, printed.total()),
                deals.capped(),
                tones.capped(),
                List.of(ToneTrend.of("Tone towards " + name, series, series.unit())),
                links,
                version);
    }
}
