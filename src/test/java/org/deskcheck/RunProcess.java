// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.deskcheck.model.Problem;

/** A run without models as a process of its own, to be killed. Its arguments are an input, a folder of reports, and threads. */
final class RunProcess implements RunProgress {

    private RunProcess() {}

    /** Does the run, and says what it does on standard output. */
    public static void main(String[] arguments) {
        Path reports = Path.of(arguments[1]);
        RunOptions options = options(arguments[0], reports, Effort.of(Integer.parseInt(arguments[2])));
        try {
            RunOutcome outcome = run(options, new RunProcess());
            System.out.println("done " + outcome.summary());
        } catch (Problem e) {
            System.out.println("problem " + e.getMessage());
            System.exit(5);
        }
    }

    static RunOptions options(String input, Path reports, Effort effort) {
        Reviewing reviewing = new Reviewing(Reviewing.ledgerOf(reports), Optional.empty(), false);
        return new RunOptions(
                List.of(input), reports, reports.resolve("index"), Settings.standard(), reviewing, true, effort);
    }

    static RunOutcome run(RunOptions options, RunProgress progress) {
        return new Run(
                        options,
                        progress,
                        Clock.systemUTC(),
                        new Interruption(),
                        timings -> new PlainWay(options.settings()))
                .run(InputStream.nullInputStream());
    }

    @Override
    public boolean isWatched() {
        return false;
    }

    @Override
    public void reads(OptionalInt expected) {
        begins("reading");
    }

    @Override
    public void took(SortedMap<String, Duration> timings) {
        // Nobody who kills it wants to know.
    }

    @Override
    public void read(Result result) {
        // Once for each article is too often to say.
    }

    @Override
    public void begins(String part) {
        System.out.println(part);
    }
}
