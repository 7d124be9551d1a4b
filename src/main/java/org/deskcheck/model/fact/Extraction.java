// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.model.fact;

import java.util.List;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;

/**
 * All that one article states, each list in the order of the text.
 *
 * @param annotated the article and its sentences
 * @param figures its figures; claims point into this list
 * @param dates its dates
 * @param symbols its symbols
 * @param entities its names
 * @param deals its deals
 * @param claims its claims
 */
public record Extraction(
        AnnotatedArticle annotated,
        List<Figure> figures,
        List<DateMention> dates,
        List<SymbolMention> symbols,
        List<EntityMention> entities,
        List<Deal> deals,
        List<Claim> claims) {

    /** Takes copies. */
    public Extraction {
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        symbols = List.copyOf(symbols);
        entities = List.copyOf(entities);
        deals = List.copyOf(deals);
        claims = List.copyOf(claims);
    }

    /** The article itself. */
    public Article article() {
        return annotated.article();
    }
}
