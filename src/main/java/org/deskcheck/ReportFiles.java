// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
import org.deskcheck.report.json.ManifestJson;
import org.deskcheck.report.markdown.Summary;
import org.deskcheck.report.sarif.SarifLog;
import org.deskcheck.report.sql.Database;
import org.deskcheck.report.xlsx.Workbook;

/** The files of a report, written into a folder beside their place and moved there when all of them are whole. */
final class ReportFiles implements AutoCloseable {

    private static final String STAGING = ".new";
    private static final String PAGE = "index.html";
    private static final String SUMMARY = "summary.json";

    private final Path directory;
    private final Path staging;
    private final Settings settings;
    private final boolean withDatabase;
    private final InputDigest input = new InputDigest();

    /** Begins the report of a run. */
    ReportFiles(RunOptions options) {
        this.directory = options.reports();
        this.settings = options.settings();
        this.withDatabase = options.database();
        this.staging = directory.resolve(STAGING);
    }

    /**
     * Makes sure that a report can be written, so that a long run fails at its beginning if at all.
     *
     * @throws Problem when it cannot, as where the index is to be in the same folder
     */
    static void check(RunOptions options) {
        Path reports = options.reports().toAbsolutePath().normalize();
        if (options.index().toAbsolutePath().normalize().equals(reports)) {
            throw Problem.usage("the index and the reports cannot both be in " + options.reports()
                    + ": give --index another folder");
        }
        if (options.database()) {
            Database.check();
        }
    }

    /**
     * Writes all files but those that tell of time and circumstances.
     *
     * @param threads write what programs read, and help with the pages
     */
    void write(Report report, List<News> news, InOrder threads) {
        checked(() -> {
            remove(staging);
            Files.createDirectories(staging);
        });
        CompletableFuture<Void> data =
                CompletableFuture.runAsync(() -> checked(() -> writeData(report, news)), threads::execute);
        try {
            checked(() -> new HtmlReport(Version.current(), disclosures()).write(report, staging, threads::map));
        } finally {
            // Also when the pages have failed, so that nothing is written any more when the folder is removed.
            await(data);
        }
    }

    private static void await(CompletableFuture<Void> data) {
        try {
            data.join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    /** What a thread failed with, as if it had been met here. */
    private static RuntimeException unwrapped(CompletionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException fault ? fault : e;
    }

    private void writeData(Report report, List<News> news) throws IOException {
        try (Edition edition = new Edition()) {
            edition.add(JsonLines.into(staging, report.reviews()));
            edition.add(CsvTables.into(staging));
            edition.add(
                    SarifLog.create(staging.resolve("findings.sarif"), Version.current(), rules(), report.failures()));
            edition.add(Summary.create(staging.resolve("summary.md"), report));
            edition.add(input);
            if (withDatabase) {
                printWithDatabase(edition, report);
            } else {
                edition.print(report);
            }
        }
        JsonLines.watches(staging, news);
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

    /** What was read, as one digest; asked for once, when all else is written. */
    String input() {
        return input.hex();
    }

    /** Writes the two files that tell of time and circumstances. */
    void account(byte[] summary, byte[] manifest) {
        checked(() -> {
            Files.write(staging.resolve(SUMMARY), summary);
            Files.write(staging.resolve(ManifestJson.FILE), manifest);
        });
    }

    /**
     * Moves everything to its place; of the report before, only files of other names are left. While that goes on there is
     * no manifest, so that a run that dies here does not leave reports that look whole.
     */
    void publish() {
        checked(() -> {
            Files.deleteIfExists(directory.resolve(ManifestJson.FILE));
            for (Path fresh : children(staging)) {
                if (!fresh.endsWith(ManifestJson.FILE)) {
                    Path place = directory.resolve(staging.relativize(fresh));
                    remove(place);
                    Files.move(fresh, place);
                }
            }
            Files.move(staging.resolve(ManifestJson.FILE), directory.resolve(ManifestJson.FILE));
        });
    }

    /** Whether the reports that stand in the folder are those of a state. */
    boolean areOf(RunState state) {
        return Files.exists(page())
                && ManifestJson.read(directory)
                        .filter(known -> known.reports().equals(state.reports()))
                        .isPresent();
    }

    /** Removes what was not published, so that it takes no room on a disk that may be full. */
    @Override
    public void close() {
        checked(() -> remove(staging));
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
            throw unwritable(e, e);
        } catch (UncheckedIOException e) {
            throw unwritable(e, e);
        }
    }

    private Problem unwritable(Exception fault, Exception cause) {
        return Problem.state("cannot write the reports to " + directory + ": " + cause.getMessage()
                        + "; run again when that is mended, and it goes on where it was")
                .because(fault);
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
