// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.deskcheck.compare.Comparer;
import org.deskcheck.index.IndexReading;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.ClaimGroup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to compare all claims of an archive on one thread, and to hold one draft against it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class ArchiveBenchmark {

    @Param({"1000", "10000", "100000"})
    private int articles = 1000;

    private Path folder = Path.of("");
    private final Analysis draft = new SyntheticArchive().article("draft", "Company 0", true);

    /** Writes the archive. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("deskcheck-archive");
        SyntheticArchive.write(folder, articles);
    }

    /** Removes it. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** All claims of the archive; gives the number of findings. */
    @Benchmark
    public long compare() {
        Comparer comparer = new Comparer();
        try (IndexReading reading = IndexReading.open(folder, new JsonRecords());
                Stream<IndexReading.Group> groups = reading.claimGroups()) {
            return groups.mapToLong(group -> comparer.compare(
                                    new ClaimGroup(group.key(), group.claims().get()))
                            .size())
                    .sum();
        }
    }

    /** A draft of ten claims, half of them about the company that is in a fifth of all articles. */
    @Benchmark
    public int check() {
        try (IndexReading reading = IndexReading.open(folder, new JsonRecords())) {
            return DraftCheck.against(draft, reading).size();
        }
    }
}
