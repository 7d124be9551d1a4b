// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.text.Span;

/**
 * A checkable statement of an article.
 *
 * @param id unique in the corpus, and the same from run to run
 * @param span where it stands: the sentence, or the clause of it
 * @param text the characters there
 * @param subject of whom or what it speaks, by canonical name where that is an entity
 * @param measure what is measured, in canonical words such as {@code contract value}
 * @param scope what narrows it, such as {@code US} or {@code combined}
 * @param period the time it is about: an ISO date, month, quarter or year, or two of them joined by a slash
 * @param figure index into the article's figures
 * @param modality how it is put forward
 * @param direction which way it says something moved
 * @param attribution to whom it is ascribed
 * @param checkWorthiness how much a fact-checker would want to look at it, 0 to 1
 * @param about the ids of all entities that the sentence names, by which claims of other articles are found
 * @param terms the content lemmas of the sentence, sorted, for telling whether two claims speak of the same thing
 */
public record Claim(
        String id,
        Span span,
        String text,
        Optional<String> subject,
        Optional<String> measure,
        Optional<String> scope,
        Optional<String> period,
        Optional<Integer> figure,
        Modality modality,
        Optional<Direction> direction,
        Attribution attribution,
        BigDecimal checkWorthiness,
        List<String> about,
        List<String> terms) {

    /** Takes copies. */
    public Claim {
        about = List.copyOf(about);
        terms = List.copyOf(terms);
    }
}
