// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.deskcheck.model.finding.Report;
import org.deskcheck.model.finding.RunSummary;

/** {@code summary.json}: counts, failures, versions and timings of a run; the only file that differs from run to run. */
public final class SummaryJson {

    private SummaryJson() {}

    /**
     * The record as UTF-8 JSON, without a line feed.
     *
     * @param report what the run found
     * @param started when it began
     * @param timings how long each stage took, by name; stages of several threads add up to more than the whole
     * @param versions the versions of the program and of what it runs on, by name
     * @param digests SHA-256 digests of what the run depends on, by what they are of: two runs with the same give the same
     *     reports
     */
    public static byte[] write(
            Report report,
            Instant started,
            SortedMap<String, Duration> timings,
            SortedMap<String, String> versions,
            SortedMap<String, String> digests) {
        RunSummary counts = report.summary();
        return RecordWriter.object(json -> {
            json.number("schemaVersion", AnalysisJson.SCHEMA_VERSION)
                    .text("started", started.toString())
                    .nested(
                            "articles",
                            () -> json.number("read", counts.read())
                                    .number("analysed", counts.analysed())
                                    .number("unchanged", counts.unchanged())
                                    .number("duplicate", counts.duplicate())
                                    .number("failed", counts.failed())
                                    .number("notEnglish", counts.notEnglish()))
                    .nested(
                            "found",
                            () -> json.number("tokens", counts.tokens())
                                    .number("figures", counts.figures())
                                    .number("symbols", counts.symbols())
                                    .number("entities", counts.entities())
                                    .number("deals", counts.deals())
                                    .number("claims", counts.claims()))
                    .nested(
                            "findings",
                            () -> json.number("error", counts.errors())
                                    .number("warning", counts.warnings())
                                    .number("note", counts.notes())
                                    .number("verified", counts.verified()))
                    .list("failures", report.failures(), failure -> FailureJson.fields(json, failure));
            json.list(
                    "timings",
                    List.copyOf(timings.entrySet()),
                    (Map.Entry<String, Duration> timing) -> json.text("stage", timing.getKey())
                            .number("milliseconds", timing.getValue().toMillis()));
            json.nested("versions", () -> versions.forEach(json::text));
            json.nested("digests", () -> digests.forEach(json::text));
        });
    }
}
