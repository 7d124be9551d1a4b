// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.deskcheck.index.IndexReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs as processes of their own, without models, that are killed, locked out, and run out of disk. */
@DisabledOnOs(OS.WINDOWS)
class KilledRunIT {

    private static final int ARTICLES = 70;
    private static final int KILLS = 4;

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void write() throws IOException {
        input = Files.createDirectories(folder.resolve("in"));
        for (int i = 0; i < ARTICLES; i++) {
            String company = "Norvane" + (char) ('a' + i % 20) + " Compute Inc.";
            Files.writeString(
                    input.resolve("a%03d.txt".formatted(i)), """
                    %1$s Raises Money

                    June %2$d, 2026

                    %1$s has raised $%3$d.5 million, which is %4$d%% more than before, the company said on Monday.
                    """.formatted(company, 1 + i % 28, 100 + i / 20, i));
        }
    }

    @Test
    void howeverOftenItIsKilledItComesToWhatOneRunComesTo() throws Exception {
        Path fresh = folder.resolve("fresh");
        long began = System.nanoTime();
        assertThat(finish(start(fresh))).contains("done");
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);

        Path killed = folder.resolve("killed");
        Random random = new Random(20260611);
        for (int i = 0; i < KILLS; i++) {
            Process process = start(killed);
            if (!process.waitFor(whole / 4 + random.nextLong(whole / 2), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
        assertThat(finish(start(killed))).contains("done");
        assertThat(files(killed)).isEqualTo(files(fresh));
    }

    @Test
    void aSecondRunIsToldWhoHasTheFolder() throws Exception {
        Path reports = folder.resolve("reports");
        Process first = start(reports);
        Path lock = reports.resolve("run.lock");
        while (first.isAlive() && (!Files.exists(lock) || Files.size(lock) == 0)) {
            Thread.onSpinWait();
        }
        assertThat(finish(start(reports))).contains("problem another run is writing", "process " + first.pid());
        assertThat(finish(first)).contains("done");
        assertThat(lock).isEmptyFile();
    }

    @Test
    void aFullDiskLeavesTheLastGoodStateAndIsGoneOnFrom() throws Exception {
        Path small = Files.createDirectories(folder.resolve("small"));
        assumeTrue(new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", small.toString())
                        .start()
                        .waitFor()
                == 0);
        try {
            Path reports = small.resolve("reports");
            Path few = Files.createDirectories(folder.resolve("few"));
            Files.copy(input.resolve("a000.txt"), few.resolve("a000.txt"));
            assertThat(finish(start(few, reports))).contains("done");
            Path ballast = Files.write(small.resolve("ballast"), new byte[4_400_000]);

            assertThat(finish(start(input, reports)))
                    .contains("problem cannot write")
                    .containsAnyOf("No space left on device", "disk is full");
            try (IndexReading reading = IndexReading.open(reports.resolve("index"), new JsonRecords())) {
                assertThat(reading.articles()).isEqualTo(1);
            }
            Files.delete(ballast);
            assertThat(finish(start(input, reports))).contains("done");
            Path fresh = folder.resolve("fresh");
            finish(start(fresh));
            assertThat(files(reports)).isEqualTo(files(fresh));
        } finally {
            new ProcessBuilder("umount", small.toString()).start().waitFor();
        }
    }

    private Process start(Path reports) throws IOException {
        return start(input, reports);
    }

    private static Process start(Path input, Path reports) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RunProcess.class.getName()));
        command.addAll(List.of(input.toString(), reports.toString(), "2"));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String finish(Process process) throws IOException, InterruptedException {
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return words;
    }

    private static SortedMap<String, String> files(Path reports) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(reports)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = reports.relativize(path).toString();
                if (!name.startsWith("index/")
                        && !List.of("summary.json", "manifest.json").contains(name)) {
                    files.put(name, HexFormat.of().formatHex(Digests.sha256().digest(Files.readAllBytes(path))));
                }
            }
        }
        return files;
    }
}
