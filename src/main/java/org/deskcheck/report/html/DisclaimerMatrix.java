// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Disclaimer;
import org.deskcheck.model.finding.DisclaimerElement;

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
     */
    record Row(ArticleLink article, boolean analysed, Map<DisclaimerElement, String> places) {

        /** Takes a copy. */
        Row {
            places = Map.copyOf(places);
        }

        /** The row of an article. */
        static Row of(Analysis analysis, ArticleLink article) {
            Map<DisclaimerElement, String> places = new EnumMap<>(DisclaimerElement.class);
            for (Disclaimer disclaimer : analysis.disclaimers()) {
                disclaimer.elements().forEach(e -> places.putIfAbsent(e, Anchors.of(disclaimer.span())));
            }
            return new Row(article, !analysis.sentences().isEmpty(), places);
        }

        /** The address of the disclaimer with this element, seen from the index, or nothing when it lacks. */
        Optional<String> href(DisclaimerElement element) {
            return Optional.ofNullable(places.get(element))
                    .flatMap(place -> article.file().map(file -> "articles/" + file + "#" + place));
        }
    }

    /** The matrix of these rows. */
    static DisclaimerMatrix of(Capped<Row> rows) {
        Map<Boolean, List<DisclaimerElement>> parts = List.of(DisclaimerElement.values()).stream()
                .collect(Collectors.partitioningBy(element ->
                        rows.shown().stream().anyMatch(row -> row.places().containsKey(element))));
        return new DisclaimerMatrix(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()), rows);
    }
}
