// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.deskcheck.cli.config.Catalogue;
import org.deskcheck.cli.config.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What was set beforehand, as the commands take it. */
class ConfigCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aFileSetsWhatTheCommandLineDoesNot() throws IOException {
        project("policy: safe-harbour\n");
        assertThat(shell("rules", "list").lines())
                .noneSatisfy(line -> assertThat(line).startsWith("promissory"));
        assertThat(shell("rules", "list", "--policy", "house").lines())
                .anySatisfy(line -> assertThat(line).startsWith("promissory"))
                .noneSatisfy(line -> assertThat(line).startsWith("fls-uncautioned"));
    }

    @Test
    void aFlagIsTakenBackAndNotTurned() throws IOException {
        project("json: true\n");
        assertThat(shell("rules", "list").out()).startsWith("{\"rule\":");
        assertThat(shell("rules", "list", "--json").out()).startsWith("{\"rule\":");
        assertThat(shell("rules", "list", "--json=false").out()).startsWith("RULE");
    }

    @Test
    void everyFlagThatCanBeSetCanBeTakenBack() {
        CommandLine command = new CommandLine(Papers.commands());
        Flags.settle(command);
        Catalogue catalogue = Catalogue.of(command.getCommandSpec());
        assertThat(catalogue.keys().stream()
                        .flatMap(key -> catalogue.optionsOf(key).values().stream())
                        .filter(option -> option.type().equals(boolean.class)))
                .isNotEmpty()
                .allSatisfy(option -> {
                    assertThat(option.fallbackValue()).isEqualTo("true");
                    assertThat(option.arity().max()).isEqualTo(1);
                });
    }

    @Test
    void quietCanBeSetForACommand() throws IOException {
        project("index: " + "none\nwatch: {quiet: true}\n");
        assertThat(shell("watch").err()).isEmpty();
        assertThat(shell("watch", "--quiet=false").err()).contains("no saved queries");
        assertThat(shell("watch", "-q").err()).isEmpty();
        project("quiet: false\n");
        assertThat(shell("watch", "--index", "none").err()).contains("no saved queries");
        assertThat(shell("-q", "watch", "--index", "none").err()).isEmpty();
    }

    @Test
    void aMisspeltKeyStopsACommandButNotItsHelp() throws IOException {
        project("polcy: house\n");
        Shell shell = shell("rules", "list");
        assertThat(shell.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("deskcheck.yaml:1: polcy: no such key; did you mean policy?");
        assertThat(shell("rules", "list", "--help").exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(shell("help", "rules").exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void showTellsWhereASettingIsFrom() throws IOException {
        project("threads: 2\n");
        assertThat(shell("config", "show").lines())
                .hasSize(2)
                .last()
                .asString()
                .matches("threads +2 +project file +deskcheck.yaml:1");
        assertThat(shell("config", "show", "--json").out())
                .isEqualTo("{\"key\":\"threads\",\"command\":\"\",\"value\":\"2\",\"from\":\"project file\","
                        + "\"place\":\"deskcheck.yaml:1\"}\n");
        assertThat(shell("config", "show", "--effective").lines())
                .anySatisfy(line -> assertThat(line).matches("output +reports +default"))
                .anySatisfy(line -> assertThat(line).matches("format +search +table +default"));
    }

    @Test
    void validateSaysWhatIsWrongWithAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("other.yaml"), "threads: many\nqiet: true\n");
        Shell shell = shell("config", "validate", file.toString());
        assertThat(shell.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("other.yaml:1: threads: 'many' is not an int", "did you mean quiet?");
        Files.writeString(file, "threads: 2\n");
        assertThat(shell("config", "validate", file.toString()).err()).contains("1 setting, nothing wrong");
        assertThat(shell("config", "validate", "none.yaml").exitCode()).isEqualTo(ExitCode.NOTHING);
        assertThat(shell("config", "validate").exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatIsPrintedCannotBeSentElsewhere() throws IOException {
        project("analyze:\n  output: records.jsonl\n");
        assertThat(shell("config", "validate").err()).contains("deskcheck.yaml:2: output: analyze has no such option");
    }

    private void project(String content) throws IOException {
        Files.writeString(folder.resolve("deskcheck.yaml"), content);
    }

    private Shell shell(String... arguments) {
        return Shell.runIn(new Surroundings(Map.of(), Optional.of(folder), Optional.empty()), "", arguments);
    }
}
