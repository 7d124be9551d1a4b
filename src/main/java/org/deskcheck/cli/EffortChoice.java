// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.time.Duration;
import org.deskcheck.Effort;
import org.deskcheck.Redo;
import org.deskcheck.model.Problem;
import picocli.CommandLine.Option;

/** The options that say what a run does again, and how long an article may take. */
final class EffortChoice {

    @Option(names = "--force", description = "Analyse everything again, not only what is new or has changed.")
    private boolean force;

    @Option(names = "--retry-failed", description = "Try again what failed before, besides what is new or has changed.")
    private boolean retry;

    @Option(
            names = "--article-timeout",
            paramLabel = "SECONDS",
            description =
                    "Give up an article that takes more of a processor's time, and name it as failed (default: ${DEFAULT-VALUE}).")
    private long seconds = Effort.LONGEST.toSeconds();

    /** What the options come to, with so many threads. */
    Effort effort(int threads) {
        if (seconds < 1) {
            throw Problem.usage("--article-timeout must be at least 1");
        }
        Redo redo = force ? Redo.ALL : retry ? Redo.FAILED : Redo.CHANGED;
        return new Effort(threads, redo, Duration.ofSeconds(seconds));
    }
}
