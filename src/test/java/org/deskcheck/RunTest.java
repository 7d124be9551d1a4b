// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.deskcheck.Run.Way;
import org.deskcheck.index.IndexReading;
import org.deskcheck.model.finding.RunSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does again and what not, without models; whatever it does, the reports are those of a run that does all of it. */
class RunTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path reports;

    @BeforeEach
    void write() throws IOException {
        input = Files.createDirectories(folder.resolve("in"));
        reports = folder.resolve("reports");
        article(
                "buys.txt",
                "Norvane Compute Buys Brasstown Cloud",
                "Norvane Compute will pay $1.4 billion for Brasstown Cloud.");
        article(
                "price.txt",
                "The Price of Brasstown Cloud",
                "Norvane Compute paid $1.6 billion for Brasstown Cloud, it said.");
        article(
                "ferry.txt",
                "Harbour Ferry Gets an Engine",
                "The engine cost 3.1 million kroner and burns 14% less fuel.");
        article(
                "copy/ferry.txt",
                "Harbour Ferry Gets an Engine",
                "The engine cost 3.1 million kroner and burns 14% less fuel.");
        Files.write(input.resolve("noise.txt"), new byte[] {0, 1, 2, 3});
    }

    private void article(String name, String title, String body) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, title + "\n\nBy Hollis Quenby\nJune 11, 2026\n\n" + body + "\n");
    }

    private RunOutcome run(Path into, Redo redo) {
        return RunProcess.run(options(into, redo), new Silence());
    }

    private RunOptions options(Path into, Redo redo) {
        return RunProcess.options(input.toString(), into, new Effort(2, redo, Effort.LONGEST));
    }

    private RunSummary run() {
        return run(reports, Redo.CHANGED).summary();
    }

    /** Everything that people read, and that does not tell of time and circumstances. */
    private static SortedMap<String, String> files(Path reports) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(reports)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = reports.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith("index/") && !name.equals("summary.json") && !name.equals("manifest.json")) {
                    files.put(name, HexFormat.of().formatHex(Digests.sha256().digest(Files.readAllBytes(path))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private void assertSameAsInOneGo() {
        Path fresh = folder.resolve("fresh");
        run(fresh, Redo.ALL);
        SortedMap<String, String> expected = files(fresh);
        assertThat(files(reports)).containsOnlyKeys(expected.keySet());
        files(reports).forEach((name, digest) -> assertThat(digest).as(name).isEqualTo(expected.get(name)));
    }

    @Test
    void onlyWhatChangedIsAnalysedAgain() throws IOException {
        RunSummary first = run();
        assertThat(first.analysed()).isEqualTo(3);
        assertThat(first.duplicate()).isEqualTo(1);
        assertThat(first.failed()).isEqualTo(1);
        assertThat(first.figures()).isPositive();

        article(
                "price.txt",
                "The Price of Brasstown Cloud",
                "Norvane Compute paid $1.7 billion for Brasstown Cloud, it said.");
        article("new.txt", "A Bond", "Haldmere Ridge sold bonds worth $500 million at 5%.");
        RunSummary second = run();
        assertThat(second.analysed()).isEqualTo(2);
        assertThat(second.unchanged()).isEqualTo(2);
        assertSameAsInOneGo();
    }

    @Test
    void whatIsGoneLeavesTheIndex() throws IOException {
        run();
        Files.delete(input.resolve("price.txt"));
        Files.delete(input.resolve("noise.txt"));
        RunOutcome second = run(reports, Redo.CHANGED);
        assertThat(second.summary().unchanged()).isEqualTo(2);
        assertThat(second.failures()).isEmpty();
        assertSameAsInOneGo();
    }

    @Test
    void aCopyTakesThePlaceOfWhatItCopied() throws IOException {
        run();
        Files.delete(input.resolve("copy/ferry.txt"));
        RunSummary second = run();
        assertThat(second.analysed()).isEqualTo(1);
        assertThat(second.duplicate()).isZero();
        assertSameAsInOneGo();
    }

    @Test
    void anArticleThatBecomesACopyIsOneNoMore() throws IOException {
        run();
        Files.copy(input.resolve("price.txt"), input.resolve("a-price.txt"));
        assertThat(run().duplicate()).isEqualTo(2);
        assertSameAsInOneGo();
    }

    @Test
    void whenNothingChangedTheReportStands() throws IOException {
        run();
        SortedMap<String, String> before = files(reports);
        byte[] manifest = Files.readAllBytes(reports.resolve("manifest.json"));
        Silence silence = new Silence();
        RunOutcome second = RunProcess.run(options(reports, Redo.CHANGED), silence);
        assertThat(second.isUnchanged()).isTrue();
        assertThat(second.summary().unchanged()).isEqualTo(3);
        assertThat(second.failures()).hasSize(1);
        assertThat(silence.parts).isEqualTo(1);
        assertThat(files(reports)).isEqualTo(before);
        assertThat(Files.readAllBytes(reports.resolve("manifest.json"))).isEqualTo(manifest);
    }

    @Test
    void aReportThatIsNotThereIsWrittenAgain() throws IOException {
        run();
        Files.delete(reports.resolve("manifest.json"));
        RunOutcome second = run(reports, Redo.CHANGED);
        assertThat(second.isUnchanged()).isFalse();
        assertThat(second.summary().unchanged()).isEqualTo(3);
        assertSameAsInOneGo();
    }

    @Test
    void oneMoreCopyIsAChange() throws IOException {
        run();
        Files.copy(input.resolve("price.txt"), input.resolve("z-price.txt"));
        RunOutcome second = run(reports, Redo.CHANGED);
        assertThat(second.isUnchanged()).isFalse();
        assertSameAsInOneGo();
    }

    @Test
    void aDecisionIsAChange() throws IOException {
        run();
        Files.writeString(Reviewing.ledgerOf(reports), "\n");
        assertThat(run(reports, Redo.CHANGED).isUnchanged()).isFalse();
        assertThat(run(reports, Redo.CHANGED).isUnchanged()).isTrue();
    }

    @Test
    void whatFailedIsTriedAgainOnlyWhenAsked() {
        AtomicInteger tries = new AtomicInteger();
        run(counting(tries), Redo.CHANGED);
        assertThat(tries).hasValue(4);
        run(counting(tries), Redo.CHANGED);
        assertThat(tries).hasValue(4);
        run(counting(tries), Redo.FAILED);
        assertThat(tries).hasValue(5);
        run(counting(tries), Redo.ALL);
        assertThat(tries).hasValue(9);
    }

    @Test
    void aStoppedRunKeepsWhatItHas() {
        Interruption interruption = new Interruption();
        AtomicInteger tries = new AtomicInteger();
        Run stopped =
                new Run(options(reports, Redo.CHANGED), new Silence(), Clock.systemUTC(), interruption, timings -> {
                    PlainWay way = new PlainWay(Settings.standard());
                    return document -> {
                        interruption.request();
                        tries.incrementAndGet();
                        return way.apply(document);
                    };
                });
        assertThatThrownBy(() -> stopped.run(InputStream.nullInputStream())).isInstanceOf(RunInterrupted.class);
        int before = tries.get();
        assertThat(before).isBetween(1, 2);
        assertThatThrownBy(() -> IndexReading.open(reports.resolve("index"), new JsonRecords()))
                .hasMessageContaining("has not ended");
        run(counting(tries), Redo.CHANGED);
        assertThat(tries.get() - before).isEqualTo(4 - before);
        assertSameAsInOneGo();
    }

    @Test
    void theModelsAreLetGoBeforeArticlesAreCompared() {
        List<WeakReference<PlainWay>> models = new ArrayList<>();
        AtomicBoolean gone = new AtomicBoolean();
        RunProgress watching = new Silence() {
            @Override
            public void begins(String part) {
                if (part.equals("comparing")) {
                    gone.set(models.stream().allMatch(RunTest::isCollected));
                }
            }
        };
        Way way = timings -> {
            PlainWay plain = new PlainWay(Settings.standard());
            models.add(new WeakReference<>(plain));
            return plain;
        };
        new Run(options(reports, Redo.CHANGED), watching, Clock.systemUTC(), new Interruption(), way)
                .run(InputStream.nullInputStream());
        assertThat(models).hasSize(1);
        assertThat(gone).isTrue();
    }

    /** Asks Java for it more than once, since it need not obey the first time. */
    private static boolean isCollected(WeakReference<?> reference) {
        for (int i = 0; i < 20 && reference.get() != null; i++) {
            System.gc();
        }
        return reference.get() == null;
    }

    @Test
    void whatFindsNoMemoryIsTriedOnceMoreAlone() {
        AtomicInteger tries = new AtomicInteger();
        RunOutcome outcome = run(
                timings -> {
                    PlainWay way = new PlainWay(Settings.standard());
                    return document -> {
                        boolean hungry = document.id().equals("buys.txt") && tries.incrementAndGet() == 1;
                        boolean always = document.id().equals("price.txt");
                        return hungry || always ? hungry(document.id()) : way.apply(document);
                    };
                },
                Redo.CHANGED);
        assertThat(outcome.summary().analysed()).isEqualTo(2);
        assertThat(outcome.failures()).extracting(failure -> failure.id()).containsExactly("noise.txt", "price.txt");
    }

    private static Result hungry(String id) {
        return new Result.Failed(
                new org.deskcheck.model.text.ArticleFailure(id, org.deskcheck.model.text.Stage.ANNOTATE, "no memory"),
                Result.Reason.MEMORY);
    }

    private Run.Way counting(AtomicInteger tries) {
        return timings -> {
            PlainWay way = new PlainWay(Settings.standard());
            return document -> {
                tries.incrementAndGet();
                return way.apply(document);
            };
        };
    }

    private RunOutcome run(Run.Way way, Redo redo) {
        return new Run(options(reports, redo), new Silence(), Clock.systemUTC(), new Interruption(), way)
                .run(InputStream.nullInputStream());
    }

    @Test
    void aRehearsalTellsAndWritesNothing() throws IOException {
        RunPlan first = rehearsal(Redo.CHANGED);
        assertThat(first.fresh()).isEqualTo(4);
        assertThat(first.duplicate()).isEqualTo(1);
        assertThat(first.time()).isEmpty();
        assertThat(reports).doesNotExist();
        run();
        article(
                "price.txt",
                "The Price of Brasstown Cloud",
                "Norvane Compute paid $1.7 billion for Brasstown Cloud, it said.");
        Files.delete(input.resolve("buys.txt"));
        RunPlan second = rehearsal(Redo.CHANGED);
        assertThat(second).isEqualTo(new RunPlan(0, 1, 0, 1, 1, 1, 1, second.time()));
        assertThat(second.time()).isPresent();
        assertThat(rehearsal(Redo.FAILED).retried()).isEqualTo(1);
        assertThat(rehearsal(Redo.ALL).analysed()).isEqualTo(3);
    }

    private RunPlan rehearsal(Redo redo) {
        return new Rehearsal(options(reports, redo)).plan(InputStream.nullInputStream());
    }

    @Test
    void neitherLanguageNorTimeZoneOfTheMachineNorTheOrderOfFilesChangesAByte() {
        run();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertSameAsInOneGo();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        run();
        try (Stream<Path> files = Files.list(reports.resolve("index"))) {
            for (Path file : files.filter(each -> !each.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(run().analysed()).isEqualTo(3);
        assertSameAsInOneGo();
    }

    /** Counts the parts of a run. */
    private static class Silence implements RunProgress {
        private int parts;

        @Override
        public boolean isWatched() {
            return false;
        }

        @Override
        public void reads(OptionalInt expected) {
            parts++;
        }

        @Override
        public void read(Result result) {
            // Not counted.
        }

        @Override
        public void begins(String part) {
            parts++;
        }

        @Override
        public void took(SortedMap<String, Duration> timings) {
            // Not a part.
        }
    }
}
