// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.syntax;

import java.util.List;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Figure;

/**
 * What other extractors found in an article.
 *
 * @param figures its figures
 * @param dates its dates
 * @param entities its names
 */
public record ArticleMentions(Mentions<Figure> figures, Mentions<DateMention> dates, Mentions<EntityMention> entities) {

    /** Files the mentions by place. */
    public static ArticleMentions of(List<Figure> figures, List<DateMention> dates, List<EntityMention> entities) {
        return new ArticleMentions(
                new Mentions<>(figures, Figure::span),
                new Mentions<>(dates, DateMention::span),
                new Mentions<>(entities, EntityMention::span));
    }
}
