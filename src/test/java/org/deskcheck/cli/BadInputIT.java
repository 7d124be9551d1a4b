// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad files are named with the reason; the good ones beside them are analysed. */
class BadInputIT {

    private static final String GOOD =
            "Norvane Compute said on June 8, 2026 that it would buy Brasstown Cloud for $1.42 billion.\n";
    private static final long TWO_HUNDRED_MEGABYTES = 200L * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void theGoodOnesAreAnalysedAndTheBadOnesNamed() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("good.txt"), GOOD);
        Files.createFile(input.resolve("empty.txt"));
        Files.write(input.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 7});
        try (RandomAccessFile huge =
                new RandomAccessFile(input.resolve("huge.txt").toFile(), "rw")) {
            huge.setLength(TWO_HUNDRED_MEGABYTES);
        }
        Files.createSymbolicLink(input.resolve("nowhere.txt"), folder.resolve("gone.txt"));
        Files.writeString(input.resolve("wire.jsonl"), """
                {"id": "one", "text": "Haldmere Ridge sold notes of $640 million."}
                {"id": "two", "text": broken
                {"text": "no id"}
                {"id": "one", "text": "The same id again, for $5 million."}
                {"id": "none"}
                """);
        Shell shell = run(input);
        assertThat(shell.exitCode()).isEqualTo(ExitCode.PARTLY);
        assertThat(analysed()).containsExactlyInAnyOrder("good.txt", "one");
        for (String bad : List.of("empty.txt", "binary.txt", "huge.txt", "nowhere.txt")) {
            assertThat(shell.err()).contains(bad);
        }
        for (String line : List.of("wire.jsonl:2", "wire.jsonl:3", "wire.jsonl:4", "wire.jsonl:5")) {
            assertThat(shell.err()).contains(line);
        }
        assertThat(shell.err()).doesNotContain("fault of the program");
        assertThat(Files.readString(output().resolve("summary.json"))).contains("\"read\":10", "\"failed\":8");
    }

    @Test
    void anUnreadableFileIsNamed() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("good.txt"), GOOD);
        Path secret = Files.writeString(input.resolve("secret.txt"), GOOD + "And more.");
        Files.setPosixFilePermissions(secret, Set.of());
        Shell shell = run(input);
        if (Files.isReadable(secret)) {
            assertThat(shell.exitCode()).as("the superuser may read everything").isEqualTo(ExitCode.DONE);
        } else {
            assertThat(shell.exitCode()).isEqualTo(ExitCode.PARTLY);
            assertThat(shell.err()).contains("secret.txt", "permissions");
        }
    }

    @Test
    void aBrokenEncodingIsReadAsFarAsItGoes() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.write(
                input.resolve("latin.txt"),
                ("The café operator Société Brasstown said on Monday that it had agreed to pay €74 million for its "
                                + "smaller rival; the price is about twice last year's revenue of €37 million.\n")
                        .getBytes(Charset.forName("windows-1252")));
        Shell shell = run(input);
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(output().resolve("analysis.jsonl")))
                .contains("Société Brasstown", "\"unit\":\"EUR\"", "\"low\":\"74000000\"");
    }

    @Test
    void theSameFileTwiceIsOneArticle() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), GOOD);
        Files.writeString(input.resolve("b.txt"), GOOD);
        Shell shell = run(input);
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(analysed()).containsExactly("a.txt");
        assertThat(Files.readString(output().resolve("summary.json"))).contains("\"duplicate\":1");
    }

    @Test
    void aRunThatFindsNothingLeavesTheLastReportAsItWas() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(input.resolve("good.txt"), GOOD);
        run(input);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run(empty).exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(analysed()).containsExactly("good.txt");
    }

    @Test
    void everythingBadIsStillAReport() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.createFile(input.resolve("empty.txt"));
        assertThat(run(input).exitCode()).isEqualTo(ExitCode.PARTLY);
        assertThat(output().resolve("index.html")).exists();
        assertThat(analysed()).isEmpty();
    }

    @Test
    void hostileTextIsShownAsText() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.writeString(
                input.resolve("hostile.txt"),
                "<script>alert(1)</script> \u202e earns $5 million\n\n" + GOOD + "x".repeat(100_000) + "\n"
                        + "$1".repeat(10_000) + "\n");
        Shell shell = run(input);
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(output().resolve("index.html"))).doesNotContain("<script>alert");
    }

    private Path output() {
        return folder.resolve("out");
    }

    private Shell run(Path input) {
        return Shell.run("run", input.toString(), "-o", output().toString());
    }

    private List<String> analysed() throws IOException {
        return Files.readAllLines(output().resolve("analysis.jsonl")).stream()
                .map(line -> line.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1"))
                .toList();
    }
}
