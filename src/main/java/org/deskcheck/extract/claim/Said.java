// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.fact.Claim;
import org.deskcheck.model.fact.Direction;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.text.Span;
import org.deskcheck.model.text.Text;

/**
 * What a sentence states without a figure: the day of an event, a ratio of exchange, where a market went, what a trade does.
 *
 * @param span the words that say so
 * @param measure what they settle, in canonical words
 * @param period the day, in ISO form
 * @param direction which way something went
 * @param about by what it can be found besides the companies of the sentence; a market or a trade stands for itself
 */
record Said(
        Span span,
        Optional<String> measure,
        Optional<String> period,
        Optional<Direction> direction,
        List<String> about) {

    Said {
        about = List.copyOf(about);
    }

    /** The claim of a sentence narrowed to these words. */
    Claim recast(Claim claim, Text text) {
        return new Claim(
                claim.id(),
                span,
                text.slice(span),
                about.isEmpty() ? claim.subject() : Optional.empty(),
                measure,
                claim.scope(),
                period.or(() -> about.isEmpty() ? Optional.empty() : claim.period()),
                Optional.empty(),
                claim.modality(),
                direction,
                claim.attribution(),
                claim.checkWorthiness(),
                about.isEmpty() ? claim.about() : about,
                claim.terms());
    }

    /** Whether a company or an organization is named among these words. */
    static boolean isNamed(Span span, List<EntityMention> entities) {
        return entities.stream()
                .anyMatch(
                        entity -> SubjectReader.isBody(entity) && entity.span().overlaps(span));
    }
}
