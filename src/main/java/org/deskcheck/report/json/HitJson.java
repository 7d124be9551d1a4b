// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import org.deskcheck.model.finding.ArticleCard;
import org.deskcheck.model.finding.Facet;
import org.deskcheck.model.finding.Hit;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.Passage;
import org.deskcheck.model.text.Span;

/** The lines of the output of {@code search --format jsonl}. */
public final class HitJson {

    private HitJson() {}

    /** The record of a hit as UTF-8 JSON, without a line feed. */
    public static byte[] write(Hit hit) {
        ArticleCard card = hit.article();
        return RecordWriter.object(json -> json.label("kind", hit.kind())
                .text("id", hit.id())
                .text("article", card.id())
                .text("title", card.title())
                .text("publisher", card.publisher())
                .text("published", card.published().map(Object::toString))
                .text("origin", card.origin())
                .text("score", Float.toString(hit.score()))
                .nested("details", () -> hit.details().forEach(detail -> json.text(detail.name(), detail.value())))
                .list("passages", hit.passages(), passage -> passage(json, passage))
                .text("cursor", hit.cursor()));
    }

    private static void passage(RecordWriter json, Passage passage) {
        json.text("text", passage.text())
                .list("marks", passage.marks(), (Span mark) -> json.span(mark))
                .nested(
                        "place",
                        passage.place(),
                        place -> json.span(place.span())
                                .number("line", place.line())
                                .label("role", place.role()));
    }

    /** The record of a facet. */
    public static byte[] write(Facet facet) {
        return RecordWriter.object(json -> json.text("kind", "facet")
                .label("field", facet.field())
                .list(
                        "values",
                        facet.values(),
                        count -> json.text("value", count.value()).number("count", count.count()))
                .number("others", facet.others()));
    }

    /** The record of what is new to a saved query. */
    public static byte[] write(News news) {
        return RecordWriter.object(json -> json.text("name", news.query().name())
                .label("kind", news.query().kind())
                .text("query", news.query().query())
                .number("matches", news.matches())
                .number("new", news.fresh())
                .list(
                        "items",
                        news.items(),
                        item -> json.text("id", item.id())
                                .text("article", item.article())
                                .text("headline", item.headline())));
    }
}
