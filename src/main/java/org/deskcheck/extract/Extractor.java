// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.extract.claim.ClaimFinder;
import org.deskcheck.extract.date.DateScanner;
import org.deskcheck.extract.deal.DealFinder;
import org.deskcheck.extract.entity.EntityFinder;
import org.deskcheck.extract.figure.FigureScanner;
import org.deskcheck.extract.symbol.Securities;
import org.deskcheck.extract.symbol.SymbolScanner;
import org.deskcheck.model.fact.DateMention;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.fact.Figure;
import org.deskcheck.model.fact.SymbolMention;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;
import org.deskcheck.model.text.BlockRole;

/**
 * Finds all that an article states: what stands in its characters first (figures, dates, symbols), then the names, then
 * what these say of each other (deals, claims). Safe for threads.
 */
public final class Extractor {

    /** Figures there are the page's own: counts of likes and comments, numbers of other stories. */
    private static final Set<BlockRole> NO_FIGURES = EnumSet.of(
            BlockRole.SHARE_BAR, BlockRole.COMMENT, BlockRole.RELATED_LINK, BlockRole.ADVERT, BlockRole.FURNITURE);

    private final FigureScanner figures = FigureScanner.standard();
    private final DateScanner dates = DateScanner.standard();
    private final SymbolScanner symbols;
    private final EntityFinder entities;
    private final DealFinder deals = DealFinder.standard();
    private final ClaimFinder claims = ClaimFinder.standard();

    /**
     * An extractor with the packaged tables and these securities.
     *
     * @param securities the symbols and listed companies to know
     */
    public Extractor(Securities securities) {
        this.symbols = SymbolScanner.of(securities);
        this.entities = EntityFinder.of(securities);
    }

    /** What an article states; nothing when it has no sentences because its language is not analysed. */
    public Extraction extract(AnnotatedArticle annotated) {
        if (annotated.sentences().isEmpty()) {
            return new Extraction(annotated, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Article article = annotated.article();
        List<Figure> figuresFound = article.blocks().stream()
                .filter(block -> !NO_FIGURES.contains(block.role()))
                .flatMap(block -> figures.scan(article.text(), block.span()).stream())
                .toList();
        List<DateMention> datesFound = article.blocks().stream()
                .map(Block::span)
                .flatMap(span -> dates.scan(article.text(), span, article.published()).stream())
                .toList();
        List<SymbolMention> symbolsFound = symbols.scan(article.text(), article.blocks());
        List<EntityMention> entitiesFound = entities.find(annotated, symbolsFound);
        List<Deal> dealsFound = deals.find(annotated, figuresFound, datesFound, entitiesFound);
        return new Extraction(
                annotated,
                figuresFound,
                datesFound,
                symbolsFound,
                entitiesFound,
                dealsFound,
                claims.find(annotated, figuresFound, datesFound, entitiesFound, dealsFound));
    }
}
