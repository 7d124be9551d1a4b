// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.FiledClaim;

/** A claim with its figure and its article's card: what the index keeps of a claim. */
public final class ClaimJson {

    private ClaimJson() {}

    /** The record as UTF-8 JSON, without a line feed. */
    public static byte[] write(FiledClaim filed) {
        ArticleCard card = filed.article();
        return RecordWriter.object(json -> {
            json.text("article", card.id())
                    .text("title", card.title())
                    .text("publisher", card.publisher())
                    .text("published", card.published().map(Object::toString))
                    .text("origin", card.origin());
            json.nested("claim", () -> AnalysisJson.claim(json, filed.claim()));
            json.nested("figure", filed.figure(), json::figure);
        });
    }

    /**
     * The claim that a record holds.
     *
     * @throws IllegalArgumentException when the bytes are not such a record
     */
    public static FiledClaim read(byte[] record) {
        RecordReader json = RecordReader.of(record);
        ArticleCard card = new ArticleCard(
                json.text("article"),
                json.optionalText("title"),
                json.optionalText("publisher"),
                json.date("published"),
                json.text("origin"));
        return new FiledClaim(
                card, AnalysisReader.claim(json.nested("claim")), json.nested("figure", RecordReader::figure));
    }
}
