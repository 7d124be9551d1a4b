// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Holdings;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Quotable;
import org.deskcheck.sample.Excerpt;

/** Holdings in memory, which count the streams that were not closed. */
public final class ShelfHoldings implements Holdings {

    private final List<Analysis> analyses;
    private final List<Finding> findings;
    private final List<OriginGroup> origins;
    private final AtomicInteger open = new AtomicInteger();

    public ShelfHoldings(List<Analysis> analyses, List<Finding> across, List<OriginGroup> origins) {
        this.analyses = analyses.stream()
                .sorted(Comparator.comparing(analysis -> analysis.article().id()))
                .toList();
        this.findings = Stream.concat(this.analyses.stream().flatMap(a -> a.findings().stream()), across.stream())
                .toList();
        this.origins = List.copyOf(origins);
    }

    /** How many streams were given out and are not closed yet. */
    public int open() {
        return open.get();
    }

    @Override
    public Stream<Analysis> analyses() {
        return counted(analyses);
    }

    @Override
    public Optional<Quotable> quotable(String id) {
        return analysis(id).map(Excerpt::of);
    }

    @Override
    public Stream<Finding> findings() {
        return counted(findings);
    }

    @Override
    public List<Finding> findingsAbout(String article) {
        return findings.stream()
                .filter(finding -> finding.articles().contains(article))
                .toList();
    }

    @Override
    public Stream<OriginGroup> origins() {
        return counted(origins);
    }

    @Override
    public Optional<ArticleCard> card(String id) {
        return analysis(id)
                .map(Analysis::article)
                .map(article -> new ArticleCard(id, article.title(), article.publisher(), article.published(), id));
    }

    @Override
    public Optional<Analysis> analysis(String id) {
        return analyses.stream()
                .filter(analysis -> analysis.article().id().equals(id))
                .findFirst();
    }

    private <T> Stream<T> counted(List<T> list) {
        open.incrementAndGet();
        return list.stream().onClose(open::decrementAndGet);
    }
}
