// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.FiledDeal;

/** A deal with its article's card: what the index keeps of a deal. */
public final class DealJson {

    private DealJson() {}

    /** The record as UTF-8 JSON, without a line feed. */
    public static byte[] write(FiledDeal filed) {
        ArticleCard card = filed.article();
        return RecordWriter.object(json -> {
            json.text("article", card.id())
                    .text("title", card.title())
                    .text("publisher", card.publisher())
                    .text("published", card.published().map(Object::toString))
                    .text("origin", card.origin());
            json.nested("deal", () -> AnalysisJson.deal(json, filed.deal()));
        });
    }
}
