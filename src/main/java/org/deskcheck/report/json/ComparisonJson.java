// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import java.util.List;
import org.deskcheck.model.finding.Comparison;
import org.deskcheck.model.finding.Outcome;

/** The comparison record: a line of the output of {@code compare}. */
public final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * The record as UTF-8 JSON, without a line feed.
     *
     * @param id the pair's id
     * @param outcome the worst outcome
     * @param comparisons the comparison of each figure of the story
     */
    public static byte[] write(String id, Outcome outcome, List<Comparison> comparisons) {
        return RecordWriter.object(json -> json.text("id", id)
                .text("outcome", outcome.name())
                .list(
                        "comparisons",
                        comparisons,
                        comparison -> json.nested("a", comparison.a(), json::figure)
                                .nested("b", comparison.b(), json::figure)
                                .text("outcome", comparison.outcome().name())
                                .text("reason", comparison.reason())));
    }
}
