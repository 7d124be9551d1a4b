// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.deskcheck.Analyses;
import org.deskcheck.JsonRecords;
import org.deskcheck.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code analyze}: one record for each article, and no index. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Prints an analysis record for each article, as JSON Lines; touches no index.")
final class AnalyzeCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputWords.DESCRIPTION)
    private List<String> inputs = List.of();

    @Option(names = "--raw", description = "The text is already the body: do not look for boilerplate in it.")
    private boolean raw;

    @Option(
            names = "--explain",
            description = "Instead of records, print why: each block with its role, each name, each deal.")
    private boolean explain;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private SecuritiesFile securities = new SecuritiesFile();

    @Mixin
    private PolicyChoice policy = new PolicyChoice();

    @Mixin
    private Threads threads = new Threads();

    @Override
    public Integer call() throws IOException {
        if (output.isEmpty()) {
            return analyse(deskcheck.terminal().out());
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(output.get()))) {
            return analyse(file);
        }
    }

    private int analyse(OutputStream stream) {
        AtomicInteger failed = new AtomicInteger();
        new Analyses(securities.settings().under(policy.packs()), threads.count())
                .each(inputs, deskcheck.terminal().in(), raw, result -> {
                    if (result instanceof Result.Analysed analysed) {
                        write(stream, analysed);
                    } else if (result instanceof Result.Failed failure) {
                        deskcheck.terminal().say(failure.failure().message());
                        failed.incrementAndGet();
                    }
                });
        return failed.get() > 0 ? ExitCode.PARTLY : ExitCode.DONE;
    }

    private void write(OutputStream stream, Result.Analysed analysed) {
        try {
            stream.write(
                    explain
                            ? Explanation.of(analysed.analysis().extraction())
                            : new JsonRecords().write(analysed.analysis()));
            stream.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the records", e);
        }
    }
}
