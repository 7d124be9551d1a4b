// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.deskcheck.Reviewing;
import picocli.CommandLine.Option;

/** The options that say what a run knows of earlier decisions. */
final class ReviewChoice {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "Decisions of reviewers (default: decisions.jsonl in the reports).")
    private Optional<Path> ledger = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "The findings.jsonl of an earlier run; what it holds is marked as known.")
    private Optional<Path> baseline = Optional.empty();

    @Option(names = "--hide-decided", description = "Show only findings that wait for a decision on the pages.")
    private boolean hidesDecided;

    /** What the options come to, with these reports. */
    Reviewing reviewing(Path reports) {
        return new Reviewing(ledger.orElse(Reviewing.ledgerOf(reports)), baseline, hidesDecided);
    }
}
