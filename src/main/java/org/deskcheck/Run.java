// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.deskcheck.compare.Comparer;
import org.deskcheck.compare.Origins;
import org.deskcheck.extract.fingerprint.Fingerprinter;
import org.deskcheck.index.ArticleIndex;
import org.deskcheck.index.IndexReading;
import org.deskcheck.ingest.Document;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.ClaimGroup;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.Report;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.model.text.Stage;

/**
 * The main job: every article through the {@link Pipeline} into the index, then the claims of the index held against
 * each other, then the reports. Two maps with the index between them; each gives its results in order, so that the
 * output does not depend on the number of threads. One object is one run.
 */
public final class Run {

    private final RunOptions options;
    private final RunProgress progress;
    private final Clock clock;
    private final Timings timings = new Timings();
    private final Tally tally = new Tally();
    private final List<ArticleFailure> failures = new ArrayList<>();
    private Reviewing.Read reviewed = new Reviewing.Read(Reviews.NONE, List.of());

    /** A run, not yet begun. */
    public Run(RunOptions options, RunProgress progress, Clock clock) {
        this.options = options;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Does the job. The index and the reports of an earlier run stay as they are until all of the new is written.
     *
     * @param standardInput read when an input is {@code -}
     * @return what was read and found
     * @throws org.deskcheck.model.Problem when there is nothing to read, or the index or the reports cannot be written
     */
    public RunOutcome run(InputStream standardInput) {
        Instant started = clock.instant();
        Iterator<Document> documents = Intake.documents(options.inputs(), standardInput, false);
        OptionalInt expected = progress.isWatched() ? Intake.count(options.inputs()) : OptionalInt.empty();
        ReportFiles files = new ReportFiles(options);
        reviewed = options.reviewing().read();
        try (ArticleIndex index = ArticleIndex.create(options.index(), new JsonRecords());
                InOrder threads = new InOrder(options.threads())) {
            index.watch(new Watches(options.index()).all());
            readAll(documents, expected, index, threads);
            Origins origins = compareAll(index, threads);
            report(index, origins, files, started);
            return new RunOutcome(
                    tally.summary(), failures, tally.undecided(), reviewed.faults(), index.news(), files.page());
        }
    }

    private void readAll(Iterator<Document> documents, OptionalInt expected, ArticleIndex index, InOrder threads) {
        progress.begins("loading models");
        Pipeline pipeline = Pipeline.load(options.settings(), timings);
        Arrivals arrivals = new Arrivals();
        progress.reads(expected);
        threads.map(documents, pipeline::analyse, result -> {
            Result admitted = arrivals.admit(result);
            file(admitted, index);
            progress.read(admitted);
        });
        failures.sort(Comparator.comparing(ArticleFailure::id));
    }

    private void file(Result result, ArticleIndex index) {
        if (result instanceof Result.Analysed analysed) {
            tally.analysed(analysed);
            timings.measure(Stage.INDEX.label(), () -> index.add(analysed.analysis(), analysed.fingerprint()));
        } else if (result instanceof Result.Failed failed) {
            tally.failed();
            failures.add(failed.failure());
        } else {
            tally.duplicate();
        }
    }

    private Origins compareAll(ArticleIndex index, InOrder threads) {
        progress.begins("comparing");
        try (IndexReading reading = index.read()) {
            Origins origins = timings.measure("origins", () -> origins(reading));
            try (Stream<Analysis> analyses = reading.analyses()) {
                analyses.flatMap(analysis -> analysis.findings().stream()).forEach(finding -> file(finding, index));
            }
            Comparer comparer = new Comparer();
            try (Stream<IndexReading.Group> groups = reading.claimGroups()) {
                threads.map(
                        groups.iterator(),
                        group -> timings.measure("compare", () -> comparer.compare(claims(group, origins))),
                        findings -> findings.forEach(finding -> file(finding, index)));
            }
            origins.groups().forEach(index::add);
            return origins;
        }
    }

    private void file(Finding finding, ArticleIndex index) {
        tally.found(finding, reviewed.reviews().isOpen(finding.id()));
        index.add(finding);
    }

    private static Origins origins(IndexReading reading) {
        Fingerprinter fingerprinter = new Fingerprinter();
        try (Stream<List<Fingerprint>> lookalikes = reading.lookalikes()) {
            return Origins.of(
                    lookalikes,
                    reading::card,
                    id -> fingerprinter.digest(
                            reading.analysis(id).orElseThrow().article()));
        }
    }

    private static ClaimGroup claims(IndexReading.Group group, Origins origins) {
        return new ClaimGroup(
                group.key(),
                group.claims().get().stream()
                        .map(claim -> new FiledClaim(
                                RunHoldings.withOrigin(claim.article(), origins), claim.claim(), claim.figure()))
                        .toList());
    }

    private void report(ArticleIndex index, Origins origins, ReportFiles files, Instant started) {
        progress.begins("reporting");
        try (IndexReading reading = index.read()) {
            Report report = new Report(
                    tally.summary(),
                    failures,
                    new RunHoldings(reading, origins),
                    reviewed.reviews(),
                    options.reviewing().hidesDecided());
            timings.measure("report", () -> files.write(report, index.news()));
            files.summarize(report, started, timings.byStage());
        }
        index.commit();
        files.publish();
        progress.took(timings.byStage());
    }
}
