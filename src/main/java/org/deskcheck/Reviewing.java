// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.model.Problem;
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

    /**
     * A digest of both files.
     *
     * @throws Problem when one of them cannot be read
     */
    String digest() {
        MessageDigest digest = Digests.sha256();
        for (Path file : Stream.concat(Stream.of(ledger), baseline.stream()).toList()) {
            try {
                digest.update(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
                digest.update((byte) 0);
            } catch (IOException e) {
                throw Problem.state("cannot read " + file + ": check its permissions")
                        .because(e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
