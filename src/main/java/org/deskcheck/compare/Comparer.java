// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.deskcheck.model.finding.ClaimGroup;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Outcome;

/**
 * Do the articles agree? Compares the claims of one group, which name one entity and have figures of one unit, across
 * articles. Precision comes first: claims are compared when they are about the same matter beyond doubt, and passed over
 * otherwise. The result depends neither on the order of the claims nor on articles about other matters.
 *
 * <p>Claims meet in buckets of one measure or one word. Within a bucket each claim is held against the
 * {@value Pairing#WINDOW} claims before it, in the order of publication, so that a group of any size takes linear time.
 * Immutable; for any number of threads.
 */
public final class Comparer {

    private final Synonyms synonyms;
    private final Measured measured = new Measured();

    /** A comparer with the program's own table of synonyms. */
    public Comparer() {
        this.synonyms = Synonyms.read();
    }

    /**
     * The findings across the articles of one group: conflicts, drifts and what explains a difference, each once for all
     * articles that share it; and agreements of articles of different origin.
     *
     * @param group its key is an entity, {@code |}, a kind of figure, {@code :} and a unit. Two claims that share several
     *     entities meet in several groups and are compared only in the group of the least of these.
     */
    public List<Finding> compare(ClaimGroup group) {
        return compare(group, (one, other) -> true);
    }

    /** The same findings, but only those to which the claims of one article belong. */
    public List<Finding> compare(ClaimGroup group, String article) {
        return compare(
                group,
                (one, other) -> one.article().id().equals(article)
                        || other.article().id().equals(article));
    }

    private List<Finding> compare(ClaimGroup group, BiPredicate<Voice, Voice> wanted) {
        String entity = group.key().substring(0, Math.max(0, group.key().lastIndexOf('|')));
        List<Voice> voices = voices(group);
        Map<String, Strand> strands = new TreeMap<>();
        Siblings siblings = Siblings.of(voices);
        Pairing.of(voices).forEach((first, second) -> {
            if (wanted.test(first, second) && isHere(entity, first, second)) {
                relation(first, second, siblings)
                        .ifPresent(relation -> strands.computeIfAbsent(
                                        Strand.key(relation, first, second), key -> new Strand(entity, relation))
                                .add(first, second));
            }
        });
        Map<String, Finding> findings = new TreeMap<>();
        strands.values().stream().map(Strand::finding).forEach(finding -> findings.putIfAbsent(finding.id(), finding));
        return findings.values().stream()
                .sorted(Comparator.comparing(Finding::level)
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::id))
                .toList();
    }

    private List<Voice> voices(ClaimGroup group) {
        List<Voice> voices = new ArrayList<>();
        for (FiledClaim filed : group.claims()) {
            measured.of(filed)
                    .ifPresent(figure -> voices.add(Voice.of(filed.article(), filed.claim(), figure, synonyms)));
        }
        voices.sort(Voice.ORDER);
        return voices;
    }

    /** Whether this is the group in which two claims are compared. */
    private static boolean isHere(String entity, Voice first, Voice second) {
        return first.claim().about().stream()
                .filter(second.claim().about()::contains)
                .min(Comparator.naturalOrder())
                .orElse(entity)
                .equals(entity);
    }

    private static Optional<Relation> relation(Voice first, Voice second, Siblings siblings) {
        if (first.article().id().equals(second.article().id())) {
            return Optional.empty();
        }
        if (first.article().origin().equals(second.article().origin())) {
            return Copies.between(first, second);
        }
        Optional<Relation> relation = Judge.between(first, second);
        // The figure stands in the other article after all, in the same words: this one is beside another.
        boolean elsewhere = relation.isPresent()
                && Agreement.of(first.figure(), second.figure()) == Outcome.CONFLICT
                && siblings.haveEachOther(first, second);
        return elsewhere ? Optional.empty() : relation;
    }
}
