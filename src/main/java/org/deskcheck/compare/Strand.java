// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.deskcheck.model.StableId;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;

/**
 * All pairs of claims that one finding is made of: the same relation between the same two values in the same matter,
 * however many articles repeat it. Not for several threads.
 */
final class Strand {

    /** So many places are shown; the articles are all named. */
    private static final int MOST_PLACES = 100;

    private final String entity;
    private final Relation relation;
    private final SortedSet<Voice> voices = new TreeSet<>(Voice.ORDER);

    Strand(String entity, Relation relation) {
        this.entity = entity;
        this.relation = relation;
    }

    /** What tells strands apart; the same whichever claim comes first. */
    static String key(Relation relation, Voice one, Voice other) {
        SortedSet<String> values = new TreeSet<>(List.of(one.value(), other.value()));
        String measure = one.claim().measure().or(other.claim()::measure).orElse("");
        return String.join(
                "\u0000", relation.rule(), relation.outcome().name(), measure, String.join("\u0000", values));
    }

    /** Takes in two claims that stand in the relation. */
    void add(Voice one, Voice other) {
        voices.add(one);
        voices.add(other);
    }

    /** The finding, with the articles by id and the places in the order of publication. */
    Finding finding() {
        List<String> articles = voices.stream()
                .map(voice -> voice.article().id())
                .distinct()
                .sorted()
                .toList();
        List<String> parts = new ArrayList<>(List.of(relation.rule(), entity));
        parts.addAll(articles);
        voices.stream().map(voice -> voice.figure().text()).distinct().sorted().forEach(parts::add);
        return new Finding(
                StableId.of("f", parts.toArray(String[]::new)),
                relation.rule(),
                relation.level(),
                Optional.of(relation.outcome()),
                relation.outcome().isVerified() ? agreement(articles.size()) : difference(),
                articles,
                voices.stream()
                        .map(voice -> new Evidence(
                                voice.article().id(), voice.figure().span()))
                        .limit(MOST_PLACES)
                        .toList(),
                Optional.empty());
    }

    private String agreement(int articles) {
        long publishers = voices.stream()
                .flatMap(voice -> voice.article().publisher().stream())
                .distinct()
                .count();
        long origins = voices.stream()
                .map(voice -> voice.article().origin())
                .distinct()
                .count();
        return String.format(
                Locale.ROOT,
                "%s%s: %s (%d articles, %d publishers, %d origins).",
                texts(),
                about(),
                relation.reason(),
                articles,
                publishers,
                origins);
    }

    private String texts() {
        return String.join(
                " and ",
                voices.stream().map(voice -> voice.figure().text()).distinct().toList());
    }

    private String difference() {
        Voice first = voices.first();
        Voice second = voices.stream()
                .filter(voice -> !voice.value().equals(first.value()))
                .max(Comparator.comparing(
                        voice -> !voice.article().id().equals(first.article().id())))
                .orElse(voices.last());
        return "%s in %s and %s in %s%s: %s."
                .formatted(
                        first.figure().text(),
                        first.byline(),
                        second.figure().text(),
                        second.byline(),
                        about(),
                        relation.reason());
    }

    private String about() {
        return voices.stream()
                .flatMap(voice -> voice.claim().measure().stream())
                .findFirst()
                .map(measure -> " for "
                        + voices.first().claim().subject().map(s -> s + ", ").orElse("") + measure)
                .orElse("");
    }
}
