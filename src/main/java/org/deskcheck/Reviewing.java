// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.review.Baseline;
import org.deskcheck.review.Ledger;
import org.deskcheck.review.LedgerReading;

/**
 * What a run is to know of earlier decisions.
 *
 * @param ledger the file of decisions, which need not be there
 * @param baseline the findings of an earlier run, which count as known
 * @param hidesDecided whether the pages show only what waits for a decision
 */
public record Reviewing(Path ledger, Optional<Path> baseline, boolean hidesDecided) {

    /** The name of the ledger in a folder of reports. */
    public static final String LEDGER = "decisions.jsonl";

    /** The ledger of a folder of reports. */
    public static Path ledgerOf(Path reports) {
        return reports.resolve(LEDGER);
    }

    /**
     * What was decided.
     *
     * @param reviews the decisions
     * @param faults lines of the ledger that cannot be read
     */
    record Read(Reviews reviews, List<String> faults) {}

    /**
     * Reads both files.
     *
     * @throws org.deskcheck.model.Problem when the baseline is not there or is none, or the ledger cannot be read
     */
    Read read() {
        LedgerReading decided = new Ledger(ledger).read();
        Set<String> known = baseline.map(Baseline::read).orElse(Set.of());
        return new Read(Reviews.of(decided.decisions(), known), decided.faults());
    }
}
