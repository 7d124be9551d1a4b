// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.assess.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.StableId;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.text.Span;

/** Writes down what a rule found. */
final class Findings {

    private Findings() {}

    /**
     * A finding about figures of one article.
     *
     * @param evidence the figures it rests on; their texts, not their places, make its id
     * @param computation the formula, or an empty string when there is none
     */
    static Finding of(
            FiguredArticle article,
            String rule,
            Optional<Outcome> outcome,
            Level level,
            String message,
            List<Figure> evidence,
            String computation) {
        List<Span> spans = evidence.stream().map(Figure::span).toList();
        List<String> surfaces = Computation.texts(evidence);
        return of(article, rule, outcome, level, message, spans, surfaces, computation);
    }

    /** The same for evidence that is not a figure, such as a year, with the characters that make its id. */
    static Finding of(
            FiguredArticle article,
            String rule,
            Optional<Outcome> outcome,
            Level level,
            String message,
            List<Span> evidence,
            List<String> surfaces,
            String computation) {
        List<String> parts = new ArrayList<>(List.of(rule, article.id()));
        surfaces.stream().distinct().forEach(parts::add);
        return new Finding(
                StableId.of("f", parts.toArray(String[]::new)),
                rule,
                level,
                outcome,
                message,
                List.of(article.id()),
                evidence.stream()
                        .distinct()
                        .sorted()
                        .map(span -> new Evidence(article.id(), span))
                        .toList(),
                computation.isEmpty() ? Optional.empty() : Optional.of(computation));
    }

    /** A note for what holds, a warning for what does not. */
    static Level level(Outcome outcome) {
        return outcome.isVerified() ? Level.NOTE : Level.WARNING;
    }
}
