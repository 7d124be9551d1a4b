// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.compare.Origins;
import org.deskcheck.index.ArticleIndex;
import org.deskcheck.index.IndexReading;
import org.deskcheck.ingest.Document;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.Report;
import org.deskcheck.model.finding.RunSummary;
import org.deskcheck.model.text.ArticleFailure;

/**
 * The main job: every article that is new or changed through the {@link Pipeline} into the index, then the claims of the
 * index held against each other, then the reports. The index is the only state: a run that died is gone on with by the next,
 * just as one that ended is. The output depends neither on the number of threads nor on what was analysed by which run. One
 * object is one run.
 */
public final class Run {

    /** The stage of looking at all inputs and analysing what is new. */
    static final String READING = "reading";

    private final RunOptions options;
    private final RunProgress progress;
    private final Clock clock;
    private final Interruption interruption;
    private final Way way;
    private final Timings timings = new Timings();
    private final Tally tally = new Tally();

    /** Makes what takes an article its way, when the first has to be analysed. */
    @FunctionalInterface
    interface Way {
        Function<Document, Result> load(Timings timings);
    }

    /**
     * A run, not yet begun.
     *
     * @param interruption stops it
     */
    public Run(RunOptions options, RunProgress progress, Clock clock, Interruption interruption) {
        this(options, progress, clock, interruption, timings -> Pipeline.load(options.settings(), timings)::analyse);
    }

    /** A run with another way of an article. */
    Run(RunOptions options, RunProgress progress, Clock clock, Interruption interruption, Way way) {
        this.options = options;
        this.way = way;
        this.progress = progress;
        this.clock = clock;
        this.interruption = interruption;
    }

    /**
     * Does the job. What people read of the index, and the reports of an earlier run, stay as they are until all of the new is
     * written.
     *
     * @param standardInput read when an input is {@code -}
     * @return what was read and found
     * @throws org.deskcheck.model.Problem when there is nothing to read, another run is writing there, or the index or the
     *     reports cannot be written
     * @throws RunInterrupted when it was asked to stop
     */
    public RunOutcome run(InputStream standardInput) {
        Instant started = clock.instant();
        Iterator<Document> documents = Intake.documents(options.inputs(), standardInput, false);
        OptionalInt expected = progress.isWatched() ? Intake.count(options.inputs()) : OptionalInt.empty();
        ReportFiles.check(options);
        try (RunLock reports = RunLock.take(options.reports(), options.command(), started);
                RunLock held = RunLock.take(options.index(), options.command(), started);
                ReportFiles files = new ReportFiles(options);
                ArticleIndex index = open();
                InOrder threads = new InOrder(options.effort().threads(), interruption::isRequested)) {
            index.watch(new Watches(options.index()).all());
            SortedMap<String, String> digests = timings.measure("digests", () -> Digests.of(options.settings()));
            boolean changed = read(documents, expected, index, threads, digests);
            String view = view(digests);
            Optional<RunState> same = changed ? Optional.empty() : same(view, index, files);
            return same.isPresent()
                    ? leave(same.get(), index, files)
                    : renew(new RunAccount(options, digests, started), view, index, files, threads);
        }
    }

    /**
     * Reads all inputs, and lets go of the models with the pass, since the reports need the room but not the models.
     *
     * @return whether the index has changed
     */
    private boolean read(
            Iterator<Document> documents,
            OptionalInt expected,
            ArticleIndex index,
            InOrder threads,
            SortedMap<String, String> digests) {
        ArticlePass pass = new ArticlePass(
                options,
                new Stamps(digests),
                index,
                threads,
                tally,
                timings,
                progress,
                interruption,
                () -> way.load(timings));
        timings.measure(READING, () -> pass.read(documents, expected));
        return pass.hasChanged();
    }

    private ArticleIndex open() {
        return options.effort().redo() == Redo.ALL
                ? ArticleIndex.create(options.index(), new JsonRecords())
                : ArticleIndex.open(options.index(), new JsonRecords());
    }

    /** All that reports show besides what is in the index, as a digest. */
    private String view(SortedMap<String, String> digests) {
        return RunState.digest(Stream.of(
                        digests,
                        Version.current(),
                        options.reviewing().digest(),
                        options.reviewing().hidesDecided(),
                        options.database(),
                        new Watches(options.index()).all())
                .map(Object::toString)
                .collect(Collectors.joining("\n")));
    }

    /** The state in which the run before ended, if this one would end in the same. */
    private Optional<RunState> same(String view, ArticleIndex index, ReportFiles files) {
        RunSummary now = tally.summary();
        return index.ended()
                .flatMap(RunState::read)
                .filter(state -> state.view().equals(view) && state.fresh() == 0)
                .filter(state -> state.summary().read() == now.read()
                        && state.summary().duplicate() == now.duplicate()
                        && state.summary().failed() == now.failed())
                .filter(files::areOf);
    }

    private RunOutcome leave(RunState state, ArticleIndex index, ReportFiles files) {
        try (IndexReading reading = index.read()) {
            return new RunOutcome(
                    state.again(),
                    failures(reading),
                    state.undecided(),
                    options.reviewing().read().faults(),
                    index.news(),
                    files.page(),
                    true);
        }
    }

    private RunOutcome renew(RunAccount account, String view, ArticleIndex index, ReportFiles files, InOrder threads) {
        Reviewing.Read reviewed = options.reviewing().read();
        progress.begins("comparing");
        Origins origins = new CrossCheck(index, tally, timings, reviewed.reviews(), interruption).compare(threads);
        progress.begins("reporting");
        List<News> news = index.news();
        RunSummary summary = tally.summary();
        try (IndexReading reading = index.read()) {
            List<ArticleFailure> failures = failures(reading);
            RunHoldings holdings = new RunHoldings(reading, origins, interruption);
            Report report = new Report(
                    RunState.asInOneGo(summary),
                    failures,
                    holdings,
                    reviewed.reviews(),
                    options.reviewing().hidesDecided());
            timings.measure("report", () -> files.write(report, news, threads));
            // Whoever was told to stop has left pages out.
            interruption.check();
            String input = files.input();
            RunState state = RunState.of(view, input, failures, news, summary, tally.undecided());
            files.account(
                    account.summary(new Report(summary, failures, holdings), input, timings.byStage()),
                    account.manifest(state, input, clock.instant(), timings.byStage()));
            index.finish(state.notes());
            files.publish();
            progress.took(timings.byStage());
            return new RunOutcome(summary, failures, tally.undecided(), reviewed.faults(), news, files.page(), false);
        }
    }

    private static List<ArticleFailure> failures(IndexReading reading) {
        try (Stream<ArticleFailure> failures = reading.failures()) {
            return failures.toList();
        }
    }
}
