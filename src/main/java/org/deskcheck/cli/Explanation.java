// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.nio.charset.StandardCharsets;
import org.deskcheck.model.fact.Deal;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.text.Article;
import org.deskcheck.model.text.Block;

/** Why each block of an article has its role, why each name is one, and why each deal is one, for a person. */
final class Explanation {

    private static final int SHOWN = 60;

    private Explanation() {}

    static byte[] of(Extraction extraction) {
        Article article = extraction.article();
        StringBuilder words = new StringBuilder(article.id()).append('\n');
        article.notes().forEach(note -> words.append("note: ").append(note).append('\n'));
        words.append(blocks(article));
        if (!extraction.entities().isEmpty()) {
            words.append('\n').append(names(extraction));
        }
        if (!extraction.deals().isEmpty()) {
            words.append('\n').append(deals(extraction));
        }
        return words.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Columns blocks(Article article) {
        Columns table = new Columns("AT", "ROLE", "WHY", "TEXT");
        for (Block block : article.blocks()) {
            table.row(
                    String.valueOf(block.span().begin()),
                    block.role().label(),
                    block.reason(),
                    Line.of(article.text(), block.span(), SHOWN));
        }
        return table;
    }

    private static Columns names(Extraction extraction) {
        NameWords why = new NameWords(extraction.article().text());
        Columns table = new Columns("AT", "NAME", "TYPE", "TEXT", "WHY");
        for (EntityMention mention : extraction.entities()) {
            table.row(
                    String.valueOf(mention.span().begin()),
                    mention.name(),
                    mention.type().label(),
                    Line.of(extraction.article().text(), mention.span(), SHOWN),
                    why.of(mention));
        }
        return table;
    }

    private static Columns deals(Extraction extraction) {
        DealWords why = new DealWords(extraction.article().text());
        Columns table = new Columns("AT", "DEAL", "STATUS", "AMOUNT", "WHY");
        for (Deal deal : extraction.deals()) {
            table.row(
                    deal.evidence().stream()
                            .findFirst()
                            .map(span -> String.valueOf(span.begin()))
                            .orElse(""),
                    deal.type().label(),
                    deal.status().label(),
                    deal.amount().map(figure -> figure.text()).orElse(""),
                    why.of(deal));
        }
        return table;
    }
}
