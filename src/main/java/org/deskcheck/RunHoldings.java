// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.compare.Origins;
import org.deskcheck.index.IndexReading;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Holdings;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Quotable;

/** What a run holds: its index, and which of the articles in it are copies. */
final class RunHoldings implements Holdings {

    private final IndexReading index;
    private final Interruption interruption;
    private final Origins origins;
    private final Map<String, OriginGroup> groups;

    /**
     * What a run holds.
     *
     * @param interruption ends the reading of it
     */
    RunHoldings(IndexReading index, Origins origins, Interruption interruption) {
        this.index = index;
        this.interruption = interruption;
        this.origins = origins;
        this.groups = origins.groups().stream().collect(Collectors.toMap(OriginGroup::first, Function.identity()));
    }

    @Override
    public Stream<Analysis> analyses() {
        return index.analyses().peek(analysis -> interruption.check());
    }

    @Override
    public Optional<Analysis> analysis(String id) {
        interruption.check();
        return index.analysis(id);
    }

    @Override
    public Optional<Quotable> quotable(String id) {
        return index.quotable(id);
    }

    @Override
    public Stream<Finding> findings() {
        return index.findings().peek(finding -> interruption.check());
    }

    @Override
    public List<Finding> findingsAbout(String article) {
        return index.findingsAbout(article);
    }

    @Override
    public Stream<OriginGroup> origins() {
        return index.ids().filter(id -> origins.originOf(id).equals(id)).map(this::group);
    }

    @Override
    public Optional<ArticleCard> card(String id) {
        return index.card(id).map(card -> withOrigin(card, origins));
    }

    static ArticleCard withOrigin(ArticleCard card, Origins origins) {
        return new ArticleCard(
                card.id(), card.title(), card.publisher(), card.published(), origins.originOf(card.id()));
    }

    /** An article that stands alone is a group of itself. */
    private OriginGroup group(String first) {
        return groups.getOrDefault(first, new OriginGroup(List.of(first), OriginGroup.Kind.IDENTICAL, first));
    }
}
