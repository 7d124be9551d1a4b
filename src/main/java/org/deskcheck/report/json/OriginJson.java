// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import org.deskcheck.model.finding.OriginGroup;

/** A line of {@code origins.jsonl}. */
public final class OriginJson {

    private OriginJson() {}

    /** The record as UTF-8 JSON, without a line feed. */
    public static byte[] write(OriginGroup group) {
        return RecordWriter.object(json -> json.texts("articles", group.articles())
                .label("kind", group.kind())
                .text("first", group.first()));
    }
}
