// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Span;

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

    /**
     * Takes in an article.
     *
     * @param concerning the findings that concern the article, the gravest first
     */
    void add(Analysis analysis, ArticleLink article, List<Finding> concerning) {
        List<Span> mentions = analysis.extraction().entities().stream()
                .filter(mention -> mention.type() == EntityType.COMPANY)
                .filter(mention -> mention.name().equals(name))
                .map(EntityMention::span)
                .toList();
        if (mentions.isEmpty()) {
            return;
        }
        addTone(analysis, article, mentions);
        List<Claim> claims = analysis.extraction().claims().stream()
                .filter(claim -> claim.subject().filter(name::equals).isPresent())
                .toList();
        for (Claim claim : claims) {
            claim.figure()
                    .map(analysis.extraction().figures()::get)
                    .ifPresent(figure -> figures.add(CompanyFigure.of(claim, figure, article)));
        }
        for (Deal deal : analysis.extraction().deals()) {
            if (deal.parties().stream().anyMatch(party -> party.name().equals(name))) {
                deals.add(DealRow.of(deal, article));
            }
        }
        concerning.stream().filter(finding -> isAbout(finding, claims, article)).forEach(this::add);
    }

    private void add(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.putIfAbsent(finding.id(), finding);
        }
    }

    private void addTone(Analysis analysis, ArticleLink article, List<Span> mentions) {
        Optional<EntitySentiment> sentiment = analysis.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst();
        sentiment.ifPresent(tone -> article.published()
                .ifPresent(
                        day -> series.add(day, tone.sentiment(), tone.evidence().size())));
        Span place = sentiment
                .flatMap(tone -> tone.evidence().stream().sorted().findFirst())
                .orElse(mentions.get(0));
        tones.add(new CompanyTone(
                article,
                mentions.size(),
                sentiment.map(tone -> ToneMatrix.ToneWord.of(tone.sentiment())),
                Anchors.of(place)));
    }

    /** Whether a finding rests on one of these claims. */
    private static boolean isAbout(Finding finding, List<Claim> claims, ArticleLink article) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.article().equals(article.id()))
                .anyMatch(evidence ->
                        claims.stream().anyMatch(claim -> claim.span().overlaps(evidence.span())));
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
