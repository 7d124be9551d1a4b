// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.EntitySentiment;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.text.Span;

/**
 * What one article adds to the page of a company.
 *
 * @param name the company
 * @param tone how the article speaks of it, in a row of the page
 * @param sentiment the same as it was measured, if it was
 * @param figures what is claimed of it
 * @param deals those it is a party to
 * @param findings those that rest on a claim about it, the gravest first
 */
record CompanyShare(
        String name,
        CompanyTone tone,
        Optional<EntitySentiment> sentiment,
        List<CompanyFigure> figures,
        List<DealRow> deals,
        List<Finding> findings) {

    /** Takes copies. */
    CompanyShare {
        figures = List.copyOf(figures);
        deals = List.copyOf(deals);
        findings = List.copyOf(findings);
    }

    /**
     * Of an article that names the company.
     *
     * @param concerning the findings that concern the article, the gravest first
     */
    static CompanyShare of(String name, Analysis analysis, ArticleLink article, List<Finding> concerning) {
        List<Claim> claims = analysis.extraction().claims().stream()
                .filter(claim -> claim.subject().filter(name::equals).isPresent())
                .toList();
        Optional<EntitySentiment> sentiment = analysis.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst();
        return new CompanyShare(
                name,
                tone(mentions(name, analysis), sentiment, article),
                sentiment,
                claims.stream()
                        .flatMap(claim -> claim
                                .figure()
                                .map(analysis.extraction().figures()::get)
                                .map(figure -> CompanyFigure.of(claim, figure, article))
                                .stream())
                        .toList(),
                analysis.extraction().deals().stream()
                        .filter(deal -> isParty(name, deal))
                        .map(deal -> DealRow.of(deal, article))
                        .toList(),
                concerning.stream()
                        .filter(finding -> isAbout(finding, claims, article))
                        .toList());
    }

    private static List<Span> mentions(String name, Analysis analysis) {
        return analysis.extraction().entities().stream()
                .filter(mention -> mention.type() == EntityType.COMPANY)
                .filter(mention -> mention.name().equals(name))
                .map(EntityMention::span)
                .toList();
    }

    private static CompanyTone tone(List<Span> mentions, Optional<EntitySentiment> sentiment, ArticleLink article) {
        Span place = sentiment
                .flatMap(tone -> tone.evidence().stream().sorted().findFirst())
                .orElse(mentions.get(0));
        return new CompanyTone(
                article,
                mentions.size(),
                sentiment.map(tone -> ToneMatrix.ToneWord.of(tone.sentiment())),
                Anchors.of(place));
    }

    private static boolean isParty(String name, Deal deal) {
        return deal.parties().stream().anyMatch(party -> party.name().equals(name));
    }

    /** Whether a finding rests on one of these claims. */
    private static boolean isAbout(Finding finding, List<Claim> claims, ArticleLink article) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.article().equals(article.id()))
                .anyMatch(evidence ->
                        claims.stream().anyMatch(claim -> claim.span().overlaps(evidence.span())));
    }
}
