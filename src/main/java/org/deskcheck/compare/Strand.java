// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /** "Capital expenditure of Alphabet: $91.4 billion (2 articles, 2 publishers, 2 origins); the same figure." */
    private String agreement(int articles) {
        int publishers = count(voices.stream().flatMap(voice -> voice.article().publisher().stream()));
        int origins = count(voices.stream().map(voice -> voice.article().origin()));
        List<String> counts = new ArrayList<>(List.of(counted(articles, "article")));
        if (publishers > 0) {
            counts.add(counted(publishers, "publisher"));
        }
        counts.add(counted(origins, "origin"));
        return "%s%s: %s (%s)."
                .formatted(matter(), Spoken.distinct(voices), relation.reason(), String.join(", ", counts));
    }

    private static int count(Stream<String> names) {
        return (int) names.distinct().count();
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private String difference() {
        Voice first = voices.first();
        Voice second = voices.stream()
                .filter(voice -> !voice.value().equals(first.value())
                        || !voice.figure().direction().equals(first.figure().direction()))
                .max(Comparator.comparing(
                        voice -> !voice.article().id().equals(first.article().id())))
                .orElse(voices.last());
        return "%s%s in %s, %s in %s: %s."
                .formatted(
                        matter(),
                        Spoken.of(first),
                        first.byline(),
                        Spoken.of(second),
                        second.byline(),
                        relation.reason());
    }

    /** What is measured and of whom, as the beginning of a message; nothing when no claim says. */
    private String matter() {
        Optional<String> measure = voices.stream()
                .flatMap(voice -> voice.claim().measure().stream())
                .findFirst();
        Optional<String> subject = voices.stream()
                .filter(voice -> voice.claim().measure().isPresent())
                .flatMap(voice -> voice.claim().subject().stream().filter(name -> isEntity(voice, name)))
                .findFirst();
        return measure.map(what -> Character.toUpperCase(what.charAt(0))
                        + what.substring(1)
                        + subject.map(whom -> " (" + whom + ")").orElse("")
                        + ": ")
                .orElse("");
    }

    /** Whether a subject is one of the entities that the claim is about; "transaction" tells a reader nothing. */
    private static boolean isEntity(Voice voice, String subject) {
        String slug = subject.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return voice.claim().about().stream().anyMatch(id -> id.endsWith(":" + slug));
    }
}
