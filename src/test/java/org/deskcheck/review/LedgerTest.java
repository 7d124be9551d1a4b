// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsAddedIsRead() {
        Decision one = decision("f-1", "a \"quotation\"\nof two lines, with ünïcode");
        Decision two = decision("f-2", "");
        ledger().append(List.of(one));
        ledger().append(List.of(two));

        assertThat(ledger().read()).isEqualTo(new LedgerReading(List.of(one, two), List.of()));
    }

    @Test
    void aLedgerThatIsNotThereIsEmpty() {
        assertThat(ledger().read().decisions()).isEmpty();
        assertThat(file()).doesNotExist();
    }

    @Test
    void aCorruptLineIsNamedAndTheRestIsKept() throws IOException {
        ledger().append(List.of(decision("f-1", "")));
        add("{\"finding\": \"f-2\"\n");
        add("{\"finding\":\"f-3\",\"action\":\"shrug\",\"by\":\"x\",\"at\":\"2026-06-03T10:00:00Z\"}\n");
        add("{\"finding\":\"f-4\",\"action\":\"accept\",\"by\":\"x\",\"at\":\"noon\"}\n\n[]\n\u0000\n");
        ledger().append(List.of(decision("f-5", "")));

        LedgerReading reading = ledger().read();

        assertThat(reading.decisions()).extracting(Decision::finding).containsExactly("f-1", "f-5");
        assertThat(reading.faults())
                .hasSize(5)
                .anyMatch(fault -> fault.contains("decisions.jsonl:2: ") && fault.contains("not JSON"))
                .anyMatch(fault -> fault.contains("decisions.jsonl:3: ") && fault.contains("'shrug'"))
                .anyMatch(fault -> fault.contains("decisions.jsonl:4: ") && fault.contains("'noon'"));
    }

    @Test
    void aLineThatACrashLeftOpenSpoilsNoOther() throws IOException {
        ledger().append(List.of(decision("f-1", "")));
        add("{\"finding\":\"f-2\",\"act");
        ledger().append(List.of(decision("f-3", "")));

        assertThat(ledger().read().decisions()).extracting(Decision::finding).containsExactly("f-1", "f-3");
        assertThat(ledger().read().faults()).hasSize(1);
    }

    @Test
    void manyMayAddAtOnce() throws Exception {
        int writers = 8;
        int each = 40;
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                String name = "f-" + w;
                work.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        ledger().append(List.of(decision(name, "why ".repeat(100)), decision(name, "")));
                    }
                }));
            }
            for (Future<?> future : work) {
                future.get();
            }
        } finally {
            threads.shutdownNow();
        }

        LedgerReading reading = ledger().read();
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.decisions()).hasSize(2 * writers * each);
    }

    @Test
    void twoProgramsMayAddAtOnce() throws Exception {
        int each = 60;
        List<Process> programs = List.of(program("f-1", each), program("f-2", each));
        for (Process program : programs) {
            assertThat(program.waitFor()).isZero();
        }

        LedgerReading reading = ledger().read();
        assertThat(reading.faults()).isEmpty();
        List<String> findings =
                reading.decisions().stream().map(Decision::finding).toList();
        assertThat(findings).hasSize(4 * each);
        assertThat(findings.stream().filter("f-1"::equals)).hasSize(2 * each);
        for (int i = 0; i < findings.size(); i += 2) {
            assertThat(findings.get(i)).as("one append is one piece").isEqualTo(findings.get(i + 1));
        }
    }

    private Process program(String finding, int each) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        LedgerWriter.class.getName(),
                        file().toString(),
                        finding,
                        Integer.toString(each))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(finding + ".log").toFile())
                .start();
    }

    @Test
    void aBaselineIsTheFindingsOfAnEarlierRun() throws IOException {
        Path findings = folder.resolve("findings.jsonl");
        Files.writeString(findings, "{\"id\":\"f-1\"}\n{\"id\":\"f-2\",\"rule\":\"x\"}\n");
        assertThat(Baseline.read(findings)).containsExactlyInAnyOrder("f-1", "f-2");

        Files.writeString(findings, "{\"id\":\"f-1\"}\n{\"no\":1}\n");
        assertThatThrownBy(() -> Baseline.read(findings))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("findings.jsonl:2:");
        assertThatThrownBy(() -> Baseline.read(folder.resolve("none"))).hasMessageContaining("there is no baseline");
    }

    private void add(String text) throws IOException {
        Files.writeString(file(), text, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private Path file() {
        return folder.resolve("decisions.jsonl");
    }

    private Ledger ledger() {
        return new Ledger(file());
    }

    private static Decision decision(String finding, String why) {
        return new Decision(finding, Decision.Action.DISMISS, "A. Editor", Instant.parse("2026-06-03T10:00:00Z"), why);
    }
}
