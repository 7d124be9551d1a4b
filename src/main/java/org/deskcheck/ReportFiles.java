// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.deskcheck.lexicon.rule.Method;
import org.deskcheck.lexicon.rule.Rule;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.Report;
import org.deskcheck.report.Edition;
import org.deskcheck.report.RuleEntry;
import org.deskcheck.report.csv.CsvTables;
import org.deskcheck.report.html.HtmlReport;
import org.deskcheck.report.json.JsonLines;
import org.deskcheck.report.json.SummaryJson;
import org.deskcheck.report.markdown.Summary;
import org.deskcheck.report.sarif.SarifLog;
import org.deskcheck.report.sql.Database;
import org.deskcheck.report.xlsx.Workbook;

/** The files of a report, written into a folder beside their place and moved there when all of them are whole. */
final class ReportFiles {

    private static final String STAGING = ".new";
    private static final String PAGE = "index.html";

    private final Path directory;
    private final Path staging;
    private final Settings settings;
    private final boolean withDatabase;
    private final InputDigest input = new InputDigest();

    /** Begins the report of a run; the index must not be in the same folder. */
    ReportFiles(RunOptions options) {
        Path index = options.index();
        this.directory = options.reports();
        this.settings = options.settings();
        this.withDatabase = options.database();
        this.staging = directory.resolve(STAGING);
        if (index.toAbsolutePath().normalize().equals(directory.toAbsolutePath().normalize())) {
            throw Problem.usage(
                    "the index and the reports cannot both be in " + directory + ": give --index another folder");
        }
        if (withDatabase) {
            Database.check();
        }
    }

    /** Writes all files but the summary. */
    void write(Report report, List<News> news) {
        checked(() -> {
            remove(staging);
            Files.createDirectories(staging);
            try (Edition edition = new Edition()) {
                edition.add(JsonLines.into(staging, report.reviews()));
                edition.add(CsvTables.into(staging));
                edition.add(SarifLog.create(
                        staging.resolve("findings.sarif"), Version.current(), rules(), report.failures()));
                edition.add(Summary.create(staging.resolve("summary.md"), report));
                edition.add(input);
                if (withDatabase) {
                    printWithDatabase(edition, report);
                } else {
                    edition.print(report);
                }
            }
            JsonLines.watches(staging, news);
            new HtmlReport(Version.current(), disclosures()).write(report, staging);
        });
    }

    /** The workbook holds the tables of the database, so that no table has to be kept until its sheet can be written. */
    private void printWithDatabase(Edition edition, Report report) throws IOException {
        Database database = edition.add(Database.create(staging.resolve("deskcheck.sqlite")));
        edition.print(report);
        Workbook.write(staging.resolve("deskcheck.xlsx"), database::read, Version.current());
    }

    /** The rules in force that say what an article must disclose. */
    private Set<String> disclosures() {
        return settings.policy().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.search().method() == Method.DISCLOSURE
                        || rule.search().method() == Method.STATEMENT)
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<RuleEntry> rules() {
        return Rules.of(settings.policy())
                .map(rule -> new RuleEntry(rule.id(), rule.level(), rule.title(), rule.why()))
                .toList();
    }

    /** Writes the summary, the only file that tells the time. */
    void summarize(Report report, Instant started, SortedMap<String, Duration> timings) {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("deskcheck", Version.current());
        versions.put("java", Runtime.version().toString());
        settings.policy().forEach(pack -> versions.put("rules " + pack.name(), Integer.toString(pack.version())));
        SortedMap<String, String> digests = Digests.of(settings);
        digests.put("input", input.hex());
        checked(() -> Files.write(
                staging.resolve("summary.json"), SummaryJson.write(report, started, timings, versions, digests)));
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
