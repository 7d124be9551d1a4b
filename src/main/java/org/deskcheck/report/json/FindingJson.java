// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import java.util.List;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Reviews;

/** A line of {@code findings.jsonl}: findings within articles and across them alike. */
public final class FindingJson {

    private FindingJson() {}

    /** The record of a finding that nobody has decided on, as UTF-8 JSON without a line feed. */
    public static byte[] write(Finding finding) {
        return write(finding, Reviews.NONE);
    }

    /** The record with what was decided, as UTF-8 JSON without a line feed. */
    public static byte[] write(Finding finding, Reviews reviews) {
        return RecordWriter.object(json -> json.text("id", finding.id())
                .text("rule", finding.rule())
                .text("outcome", finding.outcome().map(Enum::name))
                .label("level", finding.level())
                .text("message", finding.message())
                .texts("articles", finding.articles())
                .list(
                        "evidence",
                        finding.evidence(),
                        evidence -> json.text("article", evidence.article()).span(evidence.span()))
                .text("computation", finding.computation())
                .text("suggestion", finding.suggestion())
                .label("status", reviews.status(finding.id()))
                .list(
                        "decisions",
                        reviews.of(finding.id()),
                        decision -> json.label("action", decision.action())
                                .text("by", decision.by())
                                .text("at", decision.at().toString())
                                .text("why", decision.why())));
    }

    /**
     * The finding that a record holds.
     *
     * @throws IllegalArgumentException when the bytes are not such a record
     */
    public static Finding read(byte[] record) {
        RecordReader json = RecordReader.of(record);
        return new Finding(
                json.text("id"),
                json.text("rule"),
                json.label(Level.class, "level"),
                json.optionalText("outcome").map(Outcome::valueOf),
                json.text("message"),
                List.copyOf(json.texts("articles")),
                json.list("evidence", evidence -> new Evidence(evidence.text("article"), evidence.span())),
                json.optionalText("computation"),
                json.optionalText("suggestion"));
    }
}
