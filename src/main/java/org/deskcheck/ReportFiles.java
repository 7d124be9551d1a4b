// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Report;
import org.deskcheck.report.csv.CsvReport;
import org.deskcheck.report.html.HtmlReport;
import org.deskcheck.report.json.AnalysisJson;
import org.deskcheck.report.json.FindingJson;
import org.deskcheck.report.json.HitJson;
import org.deskcheck.report.json.OriginJson;
import org.deskcheck.report.json.SummaryJson;

/** The files of a report, written into a folder beside their place and moved there when all of them are whole. */
final class ReportFiles {

    private static final String STAGING = ".new";
    private static final String PAGE = "index.html";

    private final Path directory;
    private final Path staging;

    /**
     * Begins a report.
     *
     * @param directory where it goes, made when it is not there
     * @param index the folder of the index, which must not be one of the report's own
     */
    ReportFiles(Path directory, Path index) {
        this.directory = directory;
        this.staging = directory.resolve(STAGING);
        if (index.toAbsolutePath().normalize().equals(directory.toAbsolutePath().normalize())) {
            throw Problem.usage(
                    "the index and the reports cannot both be in " + directory + ": give --index another folder");
        }
    }

    /** Writes all files but the summary. */
    void write(Report report, List<News> news) {
        checked(() -> {
            remove(staging);
            Files.createDirectories(staging);
            lines("analysis.jsonl", report.holdings().analyses(), (Analysis a) -> AnalysisJson.write(a));
            lines(
                    "findings.jsonl",
                    report.holdings().findings(),
                    (Finding f) -> FindingJson.write(f, report.reviews()));
            lines("origins.jsonl", report.holdings().origins(), (OriginGroup o) -> OriginJson.write(o));
            lines("watches.jsonl", news.stream(), (News n) -> HitJson.write(n));
            new CsvReport().write(report, staging);
            new HtmlReport(Version.current()).write(report, staging);
        });
    }

    /** Writes the summary, the only file that tells the time. */
    void summarize(Report report, Settings settings, Instant started, SortedMap<String, Duration> timings) {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("deskcheck", Version.current());
        versions.put("java", Runtime.version().toString());
        settings.policy().forEach(pack -> versions.put("rules " + pack.name(), Integer.toString(pack.version())));
        checked(() ->
                Files.write(staging.resolve("summary.json"), SummaryJson.write(report, started, timings, versions)));
    }

    /** Moves everything to its place; of the report before, only files of other names are left. */
    void publish() {
        checked(() -> {
            for (Path fresh : children(staging)) {
                Path place = directory.resolve(staging.relativize(fresh));
                remove(place);
                Files.move(fresh, place);
            }
            remove(staging);
        });
    }

    /** The page to open first. */
    Path page() {
        return directory.resolve(PAGE);
    }

    private <T> void lines(String name, Stream<T> records, Function<T, byte[]> json) throws IOException {
        try (records;
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(staging.resolve(name)))) {
            for (T record : (Iterable<T>) records::iterator) {
                file.write(json.apply(record));
                file.write('\n');
            }
        }
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.sorted().toList();
        }
    }

    private static void remove(Path path) throws IOException {
        if (Files.exists(path)) {
            PathUtils.delete(path);
        }
    }

    private void checked(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw Problem.state("cannot write the reports to " + directory + ": " + e.getMessage())
                    .because(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
