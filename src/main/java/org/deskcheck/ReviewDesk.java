// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Problem;
import org.deskcheck.model.finding.Decision;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Reviews;
import org.deskcheck.report.json.FindingJson;
import org.deskcheck.review.Ledger;

/** Where a reviewer decides on the findings of the last run; the next run keeps to the decisions. */
public final class ReviewDesk {

    private final Path findings;
    private final Ledger ledger;
    private final Clock clock;

    /**
     * A desk.
     *
     * @param reports the folder of the reports of the last run
     * @param ledger the file of decisions, which need not be there yet
     * @param clock tells when a decision is made
     */
    public ReviewDesk(Path reports, Path ledger, Clock clock) {
        this.findings = reports.resolve("findings.jsonl");
        this.ledger = new Ledger(ledger);
        this.clock = clock;
    }

    /**
     * All findings of the last run.
     *
     * @throws Problem when there was none, or its findings cannot be read
     */
    public List<Finding> findings() {
        if (!Files.isRegularFile(findings)) {
            throw Problem.notFound("there is no " + findings + ": begin with `deskcheck run FOLDER`, or give -o DIR");
        }
        List<Finding> all = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(findings)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all.add(FindingJson.read(line.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Problem.state("cannot read " + findings + ": run again to write it anew")
                    .because(e);
        }
        return all;
    }

    /** What of the ledger cannot be read, one sentence each. */
    public List<String> faults() {
        return ledger.read().faults();
    }

    /** What was decided so far. */
    public Reviews reviews() {
        return Reviews.of(ledger.read().decisions(), Set.of());
    }

    /**
     * Decides on findings.
     *
     * @param ids of findings of the last run, or beginnings of ids that only one of them has
     * @param by who decides
     * @param why for what reason; may be empty
     * @return the decisions as they stand in the ledger
     * @throws Problem when there is no such finding, or the ledger cannot be written
     */
    public List<Decision> decide(Decision.Action action, List<String> ids, String by, String why) {
        List<Finding> all = findings();
        Set<String> wanted = new LinkedHashSet<>();
        ids.forEach(id -> wanted.add(find(all, id)));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<Decision> decisions = wanted.stream()
                .map(id -> new Decision(id, action, by, now, why))
                .toList();
        ledger.append(decisions);
        return decisions;
    }

    private static String find(List<Finding> all, String id) {
        List<String> matching = all.stream()
                .map(Finding::id)
                .filter(known -> known.startsWith(id))
                .distinct()
                .toList();
        if (matching.contains(id)) {
            return id;
        }
        if (matching.size() > 1) {
            throw Problem.usage(matching.size() + " findings begin with " + id + ": write more of the id");
        }
        return matching.stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(
                        "no finding of the last run is called " + id + ": see `deskcheck review list`"));
    }
}
