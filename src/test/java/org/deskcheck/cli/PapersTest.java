// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes with the program into an archive. */
class PapersTest {

    @TempDir
    private Path folder;

    @Test
    void theManualHasEveryCommandAndOption() throws IOException {
        Papers.write(folder);
        String page = Files.readString(folder.resolve("man/man1/deskcheck.1"));
        assertThat(page)
                .startsWith(".TH \"DESKCHECK\" 1 ")
                .contains(".SS \"deskcheck run INPUT...\"", ".SS \"deskcheck review accept FINDING...\"")
                .contains("\\-\\-fail\\-on LEVEL", ".SH \"EXIT STATUS\"", ".SH \"ENVIRONMENT\"", ".SH \"FILES\"")
                .doesNotContain("DEFAULT\\-VALUE", "${", "null");
    }

    @Test
    void everyLineOfTheManualIsTextOrAKnownMacro() throws IOException {
        Papers.write(folder);
        assertThat(Files.readAllLines(folder.resolve("man/man1/deskcheck.1")))
                .allSatisfy(line -> assertThat(line).matches("(?s)\\.(TH|SH|SS|TP|B|PP|nf|fi)( .*)?|[^.'].*|"));
    }

    @Test
    void textIsNoInstruction() {
        assertThat(new Roff()
                        .text(".so /etc/passwd\n'tis a back\\slash")
                        .item("a \"b\"", "")
                        .toString())
                .isEqualTo("\\&.so /etc/passwd\n\\&'tis a back\\eslash\n.TP\n.B \"a \\(dqb\\(dq\"\na \"b\"\n");
    }

    @Test
    void eachShellGetsItsCompletions() throws IOException {
        Papers.write(folder);
        for (String shell : List.of("bash", "zsh", "fish")) {
            assertThat(Files.readString(folder.resolve("completion/deskcheck." + shell)))
                    .contains("deskcheck", "similar", "fail-on")
                    .isEqualTo(Shell.run("completion", shell).out());
        }
        assertThat(Shell.run("completion", "tcsh").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theyAreTheSameWhereverTheyAreMade() throws IOException {
        Papers.write(folder.resolve("a"));
        Papers.write(folder.resolve("b"));
        assertThat(folder.resolve("a/man/man1/deskcheck.1"))
                .hasSameTextualContentAs(folder.resolve("b/man/man1/deskcheck.1"))
                .content()
                .doesNotContain(System.getProperty("user.name") + "\n", System.getProperty("user.dir"));
    }
}
