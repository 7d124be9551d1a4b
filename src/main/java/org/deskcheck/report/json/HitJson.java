// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import org.deskcheck.model.finding.Hit;

/** A line of the output of {@code search --format jsonl}. */
public final class HitJson {

    private HitJson() {}

    /** The record as UTF-8 JSON, without a line feed. */
    public static byte[] write(Hit hit) {
        return RecordWriter.object(json -> json.label("kind", hit.kind())
                .text("id", hit.id())
                .text("article", hit.article())
                .text("title", hit.title())
                .text("publisher", hit.publisher())
                .text("published", hit.published().map(Object::toString))
                .text("score", Float.toString(hit.score()))
                .text("passage", hit.passage()));
    }
}
