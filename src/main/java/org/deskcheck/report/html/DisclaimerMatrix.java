// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.DisclaimerElement;
import org.deskcheck.model.finding.Finding;

/**
 * Which article says which element of a disclaimer.
 *
 * @param elements the elements that any of the rows has; the columns
 * @param absent the elements that none has
 * @param rows the articles
 */
record DisclaimerMatrix(List<DisclaimerElement> elements, List<DisclaimerElement> absent, Capped<Row> rows) {

    /** Takes copies. */
    DisclaimerMatrix {
        elements = List.copyOf(elements);
        absent = List.copyOf(absent);
    }

    /**
     * An article.
     *
     * @param article which
     * @param analysed whether its language is one in which disclaimers are looked for
     * @param places for each element that it says, the anchor of the disclaimer on its page
     * @param missing what the policy in force asks for and the article lacks
     */
    record Row(ArticleLink article, boolean analysed, Map<DisclaimerElement, String> places, List<Missing> missing) {

        /** Takes copies. */
        Row {
            places = Map.copyOf(places);
            missing = List.copyOf(missing);
        }

        /** The row of an article; {@code disclosures} are the rules in force that say what a disclaimer must say. */
        static Row of(Analysis analysis, ArticleLink article, Set<String> disclosures) {
            Map<DisclaimerElement, String> places = new EnumMap<>(DisclaimerElement.class);
            for (Disclaimer disclaimer : analysis.disclaimers()) {
                disclaimer.elements().forEach(e -> places.putIfAbsent(e, Anchors.of(disclaimer.span())));
            }
            List<Missing> missing = analysis.findings().stream()
                    .filter(finding -> disclosures.contains(finding.rule()))
                    .map(finding -> Missing.of(finding, article))
                    .toList();
            return new Row(article, !analysis.sentences().isEmpty(), places, missing);
        }

        /** The address of the disclaimer with this element, seen from the index, or nothing when it lacks. */
        Optional<String> href(DisclaimerElement element) {
            return Optional.ofNullable(places.get(element))
                    .flatMap(place -> article.file().map(file -> "articles/" + file + "#" + place));
        }
    }

    /**
     * Something that the policy in force asks for and an article lacks.
     *
     * @param words what
     * @param href where the article's page tells more, seen from the index; nothing without a page
     */
    record Missing(String words, Optional<String> href) {

        /** What a finding says is missing. */
        static Missing of(Finding finding, ArticleLink article) {
            return new Missing(
                    finding.message(),
                    article.file().map(file -> "articles/" + file + "#" + Anchors.ofFinding(finding.id())));
        }
    }

    /** Whether no disclaimer is printed, and none is missing. */
    boolean isEmpty() {
        return elements.isEmpty()
                && rows.shown().stream().allMatch(row -> row.missing().isEmpty());
    }

    /** The matrix of these rows. */
    static DisclaimerMatrix of(Capped<Row> rows) {
        Map<Boolean, List<DisclaimerElement>> parts = List.of(DisclaimerElement.values()).stream()
                .collect(Collectors.partitioningBy(element ->
                        rows.shown().stream().anyMatch(row -> row.places().containsKey(element))));
        return new DisclaimerMatrix(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()), rows);
    }
}
