// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program answers before it reads an article; none of this loads a model. */
class MainTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "analyze", "compare", "check", "search", "fields", "rules", "review"})
    void everyCommandHasHelp(String command) {
        Shell shell = command.isEmpty() ? Shell.run("--help") : Shell.run(command, "--help");
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).startsWith("Usage: deskcheck");
    }

    @Test
    void tellsItsVersion() {
        assertThat(Shell.run("--version").out()).matches("deskcheck \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void saysWhatToDoWhenAskedNothing() {
        Shell shell = Shell.run();
        assertThat(shell.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("deskcheck run FOLDER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--colour", "analise"})
    void aWrongWordIsAUsageError(String word) {
        Shell shell = Shell.run(word);
        assertThat(shell.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains(word).hasLineCount(1);
    }

    @Test
    void aMissingFolderIsNamed() {
        Shell shell = Shell.run("run", folder.resolve("none").toString(), "-o", output());
        assertThat(shell.exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(shell.err()).contains("none").contains("check the path");
        assertThat(Path.of(output())).doesNotExist();
    }

    @Test
    void memoryThatRunsOutIsNoFaultOfTheProgram() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), said, false);
        Exception closed = new IllegalStateException("already closed", new OutOfMemoryError("Java heap space"));
        assertThat(Main.explain(new OutOfMemoryError("Java heap space"), terminal))
                .isEqualTo(ExitCode.STATE);
        assertThat(Main.explain(closed, terminal)).isEqualTo(ExitCode.STATE);
        assertThat(said.toString(StandardCharsets.UTF_8)).hasLineCount(2).contains("DESKCHECK_JAVA_OPTS=-Xmx4g");
    }

    @Test
    void anEmptyFolderIsNothingToDo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Shell shell = Shell.run("run", empty.toString(), "-o", output());
        assertThat(shell.exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(shell.err()).contains("no articles in");
        assertThat(Path.of(output())).doesNotExist();
    }

    @Test
    void noThreadsIsAUsageError() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Words.");
        assertThat(Shell.run("analyze", article.toString(), "-j", "0").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void compareWantsTwoFilesOrPairs() {
        assertThat(Shell.run("compare", "only-one").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Shell.run("compare").err()).contains("--pairs FILE");
    }

    @Test
    void fieldsListsWhatAQueryCanName() {
        Shell shell = Shell.run("fields");
        assertThat(shell.lines())
                .anySatisfy(line -> assertThat(line).startsWith("money").contains("[$1bn TO $10bn]"));
    }

    @Test
    void searchingWithoutAnIndexSaysHowToMakeOne() {
        Shell shell =
                Shell.run("search", "anything", "--index", folder.resolve("no").toString());
        assertThat(shell.exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(shell.err()).contains("deskcheck run");
    }

    @Test
    void rulesAreListedAndExplained() {
        assertThat(Shell.run("rules", "list").lines())
                .anySatisfy(line -> assertThat(line).startsWith("sum-of-parts"))
                .anySatisfy(line -> assertThat(line).startsWith("disclaimer-missing"));
        assertThat(Shell.run("rules", "explain", "hedge-lost").out()).contains("limit into a fact");
        assertThat(Shell.run("rules", "explain", "no-such-rule").exitCode()).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void rulesAreTriedOnTheirExamples() {
        Shell shell = Shell.run("rules", "test", "promissory");
        assertThat(shell.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).contains("examples, 0 wrong");
        assertThat(Shell.run("rules", "test", "no-such-rule").exitCode()).isEqualTo(ExitCode.NOTHING);
    }

    @Test
    void aRuleSaysWhereItComesFrom() {
        assertThat(Shell.run("rules", "explain", "finra-testimonial").out())
                .contains("FINRA Rule 2210 (d)(6)")
                .contains("https://www.finra.org/")
                .contains("verify the section")
                .contains("not legal advice");
        assertThat(Shell.run("rules", "list", "--policy", "safe-harbour").lines())
                .anySatisfy(line -> assertThat(line).startsWith("fls-uncautioned"))
                .noneSatisfy(line -> assertThat(line).startsWith("promissory"));
    }

    @Test
    void aBrokenPackIsNamedWithItsLine() throws IOException {
        Path own = Files.writeString(folder.resolve("own.yaml"), "pack: own\ntitle: Own\nrulez: []\n");
        Shell shell = Shell.run("run", folder.toString(), "--rules", own.toString());
        assertThat(shell.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("own.yaml:3: rulez: no such key");
    }

    @Test
    void findingsAreReviewed() throws IOException {
        Files.writeString(
                folder.resolve("findings.jsonl"),
                "{\"id\":\"f-12ab\",\"rule\":\"promissory\",\"outcome\":null,\"level\":\"error\",\"message\":\"It promises.\","
                        + "\"articles\":[\"a\"],\"evidence\":[],\"computation\":null,\"status\":\"open\"}\n");
        String reports = folder.toString();
        assertThat(Shell.run("review", "list", "-o", reports).out()).contains("f-12ab", "open");
        assertThat(Shell.run("review", "-o", reports, "dismiss", "f-12", "--by", "desk", "--why", "quoted")
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(Shell.run("review", "list", "-o", reports).out()).doesNotContain("f-12ab");
        assertThat(Shell.run("review", "list", "-o", reports, "--status", "dismissed")
                        .out())
                .contains("f-12ab");
        assertThat(Shell.run("review", "note", "f-12", "-o", reports).exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Shell.run("review", "accept", "f-99", "-o", reports).exitCode())
                .isEqualTo(ExitCode.NOTHING);
        assertThat(folder.resolve("decisions.jsonl"))
                .content()
                .contains("\"by\":\"desk\"")
                .contains("quoted");
    }

    private String output() {
        return folder.resolve("out").toString();
    }

    @Test
    void namesASecuritiesFileThatIsNotThere() {
        Shell shell =
                Shell.run("analyze", "--securities", folder.resolve("none.tsv").toString(), folder.toString());
        assertThat(shell.exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(shell.err()).contains("none.tsv");
    }

    @Test
    void addsNoSecuritiesWithoutAFile() {
        Shell shell = Shell.run("analyze", "--add-securities", folder.toString());
        assertThat(shell.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--securities FILE");
    }
}
