// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.deskcheck.Interruption;
import org.deskcheck.Rehearsal;
import org.deskcheck.Run;
import org.deskcheck.RunInterrupted;
import org.deskcheck.RunOptions;
import org.deskcheck.RunOutcome;
import org.deskcheck.model.finding.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code run}: the main job. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Reads articles, indexes them, compares them, and writes the reports.")
final class RunCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Deskcheck deskcheck;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputWords.DESCRIPTION)
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder of the reports (default: ${DEFAULT-VALUE}).")
    private Path reports = Path.of("reports");

    @Option(names = "--index", paramLabel = "DIR", description = "Folder of the index (default: index in the reports).")
    private Optional<Path> index = Optional.empty();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "End with exit code 1 when there is an undecided finding of this level or above: error, warning, note.")
    private Optional<Level> failOn = Optional.empty();

    @Option(names = "--no-database", description = "Leave deskcheck.sqlite and deskcheck.xlsx out.")
    private boolean withoutDatabase;

    @Option(names = "--json", description = "Print what summary.json holds, in place of words.")
    private boolean json;

    @Mixin
    private SecuritiesFile securities = new SecuritiesFile();

    @Mixin
    private ReviewChoice review = new ReviewChoice();

    @Mixin
    private PolicyChoice policy = new PolicyChoice();

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private EffortChoice effort = new EffortChoice();

    @Option(
            names = "--dry-run",
            description = "Say what would be done, and about how long it would take; write nothing.")
    private boolean dry;

    @Override
    public Integer call() {
        Terminal terminal = deskcheck.terminal();
        RunOptions options = new RunOptions(
                inputs,
                reports,
                index.orElse(reports.resolve("index")),
                securities.settings().under(policy.packs()),
                review.reviewing(reports),
                !withoutDatabase,
                effort.effort(threads.count()));
        if (dry) {
            terminal.out().print(Closing.words(new Rehearsal(options).plan(terminal.in())));
            return ExitCode.DONE;
        }
        Interruption interruption = new Interruption();
        try (Signals signals = new Signals(interruption)) {
            return run(options, interruption, terminal);
        }
    }

    private int run(RunOptions options, Interruption interruption, Terminal terminal) {
        RunOutcome outcome;
        try (Progress progress = Progress.on(terminal)) {
            outcome = new Run(options, progress, Clock.systemUTC(), interruption).run(terminal.in());
        } catch (RunInterrupted e) {
            terminal.say("interrupted; what was analysed is kept, and the same command again goes on from there");
            return ExitCode.INTERRUPTED;
        }
        outcome.failures().forEach(failure -> terminal.say(failure.message()));
        outcome.complaints().forEach(terminal::say);
        Closing.print(outcome, reports, terminal, json);
        terminal.out().flush();
        return exitCode(outcome);
    }

    private int exitCode(RunOutcome outcome) {
        if (outcome.summary().failed() > 0) {
            return ExitCode.PARTLY;
        }
        return failOn.filter(outcome.undecided()::reaches).isPresent() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
