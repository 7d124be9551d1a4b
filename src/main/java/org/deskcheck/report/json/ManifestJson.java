// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.deskcheck.model.finding.RunSummary;

/** {@code manifest.json}: how the reports beside it came to be. */
public final class ManifestJson {

    /** Its name in a folder of reports. */
    public static final String FILE = "manifest.json";

    private ManifestJson() {}

    /**
     * What a manifest tells a later run.
     *
     * @param reports a digest of all that the reports were written from
     * @param pace how fast the run was
     */
    public record Known(String reports, Manifest.Pace pace) {}

    /** The record as UTF-8 JSON, without a line feed. */
    public static byte[] write(Manifest manifest) {
        Manifest.Times times = manifest.times();
        return RecordWriter.object(json -> {
            json.number("schemaVersion", AnalysisJson.SCHEMA_VERSION)
                    .text("reports", manifest.reports())
                    .text("started", times.started().toString())
                    .text("ended", times.ended().toString())
                    .texts("inputs", manifest.inputs());
            texts(json, "configuration", manifest.configuration());
            texts(json, "environment", manifest.environment());
            texts(json, "versions", manifest.versions());
            texts(json, "digests", manifest.digests());
            json.nested("counts", () -> counts(json, manifest.summary()));
            json.list(
                    "timings",
                    List.copyOf(times.milliseconds().entrySet()),
                    (Map.Entry<String, Long> stage) ->
                            json.text("stage", stage.getKey()).number("milliseconds", stage.getValue()));
            json.nested(
                    "pace",
                    () -> json.number("analysed", times.pace().analysed())
                            .number("analysing", times.pace().analysing())
                            .number("concluding", times.pace().concluding()));
        });
    }

    private static void texts(RecordWriter json, String name, SortedMap<String, String> values) {
        json.nested(name, () -> values.forEach(json::text));
    }

    private static void counts(RecordWriter json, RunSummary run) {
        json.number("read", run.read())
                .number("analysed", run.analysed())
                .number("unchanged", run.unchanged())
                .number("duplicate", run.duplicate())
                .number("failed", run.failed())
                .number("figures", run.figures())
                .number("claims", run.claims())
                .number("deals", run.deals())
                .number("findings", run.findings());
    }

    /** What the manifest in a folder of reports tells; nothing when there is none that can be read. */
    public static Optional<Known> read(Path reports) {
        try {
            RecordReader json = RecordReader.of(Files.readAllBytes(reports.resolve(FILE)));
            RecordReader pace = json.nested("pace");
            return Optional.of(new Known(
                    json.text("reports"),
                    new Manifest.Pace(pace.number("analysed"), pace.number("analysing"), pace.number("concluding"))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
