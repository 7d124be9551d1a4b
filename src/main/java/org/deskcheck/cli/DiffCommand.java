// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.deskcheck.RunDiff;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code diff}: what changed between two runs. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Tells what changed between two runs: articles, figures, statuses and findings;"
                + " and whether input, rules or software did.")
final class DiffCommand implements Callable<Integer> {

    /** The ways to tell a difference. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Parameters(index = "0", paramLabel = "RUN_A", description = "Folder of the earlier run's reports.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "RUN_B", description = "Folder of the later run's reports.")
    private Path second = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or html (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "End with exit code 1 when there is a new finding of this level or above.")
    private Optional<Level> failOn = Optional.empty();

    @Override
    public Integer call() {
        RunDiff diff = RunDiff.of(first, second);
        print(
                switch (format) {
                    case TEXT -> diff.text();
                    case JSON -> diff.json();
                    case HTML -> diff.page();
                });
        return failOn.filter(diff::hasNew).isPresent() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void print(byte[] bytes) {
        if (output.isEmpty()) {
            deskcheck.terminal().out().write(bytes, 0, bytes.length);
            return;
        }
        try {
            Files.write(output.get(), bytes);
        } catch (IOException e) {
            throw Problem.state("cannot write " + output.get() + ": check the folder and its permissions")
                    .because(e);
        }
    }
}
