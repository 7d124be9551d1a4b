// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.finding;

import java.util.List;
import java.util.Optional;

/**
 * Something a reader should know: a sum that holds or fails, figures that agree or conflict, a disclaimer that lacks.
 *
 * @param id the same from run to run as long as its evidence reads the same
 * @param rule the rule's name, such as {@code sum-of-parts}
 * @param level how much it asks of the reader
 * @param outcome what a comparison came to, for findings that compare
 * @param message one sentence for an editor
 * @param articles the ids of the articles concerned
 * @param evidence the places it rests on
 * @param computation the formula with its numbers, where there is one
 * @param suggestion what to do about it, where its rule says so
 */
public record Finding(
        String id,
        String rule,
        Level level,
        Optional<Outcome> outcome,
        String message,
        List<String> articles,
        List<Evidence> evidence,
        Optional<String> computation,
        Optional<String> suggestion) {

    /** Takes copies. */
    public Finding {
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
    }

    /** A finding whose rule suggests nothing. */
    public Finding(
            String id,
            String rule,
            Level level,
            Optional<Outcome> outcome,
            String message,
            List<String> articles,
            List<Evidence> evidence,
            Optional<String> computation) {
        this(id, rule, level, outcome, message, articles, evidence, computation, Optional.empty());
    }
}
