// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.OriginGroup;

/**
 * Which articles go back to one text. Syndicated copies are one voice: they confirm nothing of each other. Holds only
 * the articles that have a copy, never all articles. Immutable.
 */
public final class Origins {

    /**
     * The least share of common shingles of copies. Below it lie articles that quote one release at length and add
     * work of their own.
     */
    private static final double SIMILAR = 0.8;

    /** How many different texts of one bucket are told apart; a bucket of more is a template, not a text. */
    private static final int LEADERS = 256;

    private final List<OriginGroup> groups;
    private final Map<String, String> firsts;

    private Origins(List<OriginGroup> groups) {
        this.groups = List.copyOf(groups);
        Map<String, String> byArticle = new LinkedHashMap<>();
        groups.forEach(group -> group.articles().forEach(article -> byArticle.put(article, group.first())));
        this.firsts = Map.copyOf(byArticle);
    }

    /**
     * Groups near-identical articles. Neither the order of the buckets nor the order within them matters.
     *
     * @param candidates for each band that two or more articles share, the fingerprints of these articles; the stream
     *     is read once and not closed
     * @param cards what is known of an article, for its date of publication
     * @param digests a digest of an article's prose, equal for identical prose; asked only for articles with a copy
     */
    public static Origins of(
            Stream<List<Fingerprint>> candidates,
            Function<String, Optional<ArticleCard>> cards,
            Function<String, String> digests) {
        UnionFind copies = new UnionFind();
        candidates.forEachOrdered(bucket -> joinCopies(bucket, copies));
        return new Origins(copies.sets().values().stream()
                .map(articles -> group(articles, cards, digests))
                .sorted(Comparator.comparing(OriginGroup::first))
                .toList());
    }

    /** Holds each article against the first of each text met so far, so that a bucket of copies takes linear time. */
    private static void joinCopies(List<Fingerprint> bucket, UnionFind copies) {
        List<Fingerprint> leaders = new ArrayList<>();
        bucket.stream().sorted(Comparator.comparing(Fingerprint::article)).forEachOrdered(print -> {
            List<Fingerprint> same = leaders.stream()
                    .filter(leader -> leader.similarity(print) >= SIMILAR)
                    .toList();
            same.forEach(leader -> copies.join(leader.article(), print.article()));
            if (same.isEmpty() && leaders.size() < LEADERS) {
                leaders.add(print);
            }
        });
    }

    private static OriginGroup group(
            Collection<String> articles,
            Function<String, Optional<ArticleCard>> cards,
            Function<String, String> digests) {
        Comparator<String> byDate = Comparator.comparing(
                id -> cards.apply(id).flatMap(ArticleCard::published).orElse(LocalDate.MAX));
        String first = articles.stream()
                .min(byDate.thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        boolean identical = articles.stream().map(digests).distinct().count() == 1;
        OriginGroup.Kind kind = identical ? OriginGroup.Kind.IDENTICAL : OriginGroup.Kind.NEAR_DUPLICATE;
        return new OriginGroup(List.copyOf(articles), kind, first);
    }

    /**
     * The origin of an article: of the articles with its text the one published first, undated ones last, then the one
     * with the least id; the article itself when it stands alone.
     */
    public String originOf(String articleId) {
        return firsts.getOrDefault(articleId, articleId);
    }

    /** The groups of two or more articles, by their first. */
    public List<OriginGroup> groups() {
        return groups;
    }
}
