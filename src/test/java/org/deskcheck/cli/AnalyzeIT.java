// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that print records, with the real models. */
class AnalyzeIT {

    @TempDir
    private Path folder;

    @Test
    void thousandsOfSentencesInOneStartComeInTheirOrder() {
        String input = IntStream.range(0, 2_000)
                .mapToObj(i ->
                        "{\"id\": \"s%d\", \"text\": \"Sales rose %d%% to $%d million.\"}".formatted(i, i + 1, i + 2))
                .collect(Collectors.joining("\n"));
        Shell shell = Shell.runWithInput(input, "analyze", "--raw", "-");
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(shell.lines()).hasSize(2_000);
        assertThat(shell.lines().get(7))
                .contains("\"id\":\"s7\"", "\"low\":\"8\"", "\"low\":\"9000000\"", "\"direction\":\"up\"");
    }

    @Test
    void explainsEachBlock() {
        Shell shell = Shell.run("analyze", "--explain", "corpus/iren-gpu-financing.txt");
        assertThat(shell.out()).contains("price-widget", "headline", "disclaimer", "WHY");
    }

    @Test
    void writesToAFile() throws IOException {
        Path file = folder.resolve("records.jsonl");
        Shell shell = Shell.run("analyze", "corpus/wire", "-o", file.toString());
        assertThat(shell.out()).isEmpty();
        assertThat(Files.readAllLines(file))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("{\"schemaVersion\":1,"));
    }

    @Test
    void aStoryIsHeldAgainstItsSource() throws IOException {
        Path source = Files.writeString(
                folder.resolve("source.txt"), "Haldmere Ridge priced notes of $640 million due in 2031.\n");
        Path story = Files.writeString(
                folder.resolve("story.txt"), "Haldmere Ridge priced notes of $460 million due in 2031.\n");
        Shell shell = Shell.run("compare", source.toString(), story.toString());
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(shell.lines()).hasSize(1);
        assertThat(shell.out()).contains("\"outcome\":\"CONFLICT\"", "$460 million");
    }

    @Test
    void pairsComeInTheirOrderAndABrokenOneIsNamed() {
        String pairs = """
                {"id": "p1", "a": "The mine produced 361 BTC in May.", "b": "The mine produced 361 BTC in May."}
                {"id": "p2", "a": 3}
                {"id": "p3", "a": "The mine produced 361 BTC in May.", "b": "Output was steady."}
                """;
        Shell shell = Shell.runWithInput(pairs, "compare", "--pairs", "-");
        assertThat(shell.exitCode()).isEqualTo(ExitCode.PARTLY);
        assertThat(shell.lines()).hasSize(2);
        assertThat(shell.lines().get(0)).contains("\"id\":\"p1\",\"outcome\":\"AGREES\"");
        assertThat(shell.lines().get(1)).contains("\"id\":\"p3\",\"outcome\":\"NOT_COMPARABLE\"");
        assertThat(shell.err()).contains("-:2");
    }
}
