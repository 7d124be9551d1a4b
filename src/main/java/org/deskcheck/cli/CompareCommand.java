// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.deskcheck.SourceChecks;
import org.deskcheck.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code compare}: a story against its source. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Tells which figures of STORY its SOURCE supports, contradicts or does not contain;"
                + " prints a comparison record for each pair, as JSON Lines.")
final class CompareCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Parameters(index = "0", arity = "0..1", paramLabel = "SOURCE", description = "What the story goes back to.")
    private Optional<String> source = Optional.empty();

    @Parameters(index = "1", arity = "0..1", paramLabel = "STORY", description = "What is to be checked.")
    private Optional<String> story = Optional.empty();

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description = "JSON Lines with id, a (the source) and b (the story), or - for standard input.")
    private Optional<Path> pairs = Optional.empty();

    @Mixin
    private SecuritiesFile securities = new SecuritiesFile();

    @Mixin
    private Threads threads = new Threads();

    @Override
    public Integer call() {
        if (pairs.isPresent() == story.isPresent() || source.isPresent() != story.isPresent()) {
            throw Problem.usage("give either SOURCE and STORY, or --pairs FILE");
        }
        AtomicInteger failed = new AtomicInteger();
        SourceChecks checks = new SourceChecks(securities.settings(), threads.count());
        InputStream in = deskcheck.terminal().in();
        if (pairs.isPresent()) {
            checks.pairs(pairs.get(), in, checked -> print(checked, failed));
        } else {
            checks.files(source.orElseThrow(), story.orElseThrow(), in, checked -> print(checked, failed));
        }
        return failed.get() > 0 ? ExitCode.PARTLY : ExitCode.DONE;
    }

    private void print(SourceChecks.Checked checked, AtomicInteger failed) {
        checked.comparison().ifPresent(verdict -> deskcheck.terminal().line(verdict.record()));
        checked.failure().ifPresent(failure -> {
            deskcheck.terminal().say(failure.message());
            failed.incrementAndGet();
        });
    }
}
