// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.io.InputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.deskcheck.index.Inventory;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.Reader;
import org.deskcheck.report.json.Manifest;
import org.deskcheck.report.json.ManifestJson;

/** Finds out what a run would do, and writes nothing. One object is one rehearsal. */
public final class Rehearsal {

    private final RunOptions options;
    private int fresh;
    private int changed;
    private int retried;
    private int unchanged;
    private int duplicate;
    private int failing;

    /** A rehearsal of a run. */
    public Rehearsal(RunOptions options) {
        this.options = options;
    }

    /**
     * Looks at every input.
     *
     * @param standardInput read when an input is {@code -}
     * @throws org.deskcheck.model.Problem when there is nothing to read
     */
    public RunPlan plan(InputStream standardInput) {
        Iterator<Document> documents = Intake.documents(options.inputs(), standardInput, false);
        Stamps stamps = new Stamps(Digests.of(options.settings()));
        Reader reader = new Reader();
        Optional<Inventory> inventory = Inventory.open(options.index());
        try (InOrder threads = new InOrder(options.effort().threads())) {
            Admission admission =
                    new Admission(inventory, stamps, options.effort().redo());
            threads.map(documents, document -> Arrival.of(document, reader), arrival -> {
                Admitted admitted = admission.admit(arrival);
                admitted.held().ifPresent(held -> inventory.ifPresent(all -> all.meet(held)));
                count(admitted);
            });
            AtomicInteger removed = new AtomicInteger();
            inventory.ifPresent(all -> all.eachMissing(id -> removed.incrementAndGet()));
            return new RunPlan(
                    fresh, changed, retried, unchanged, duplicate, failing, removed.get(), time(removed.get()));
        } finally {
            inventory.ifPresent(Inventory::close);
        }
    }

    private void count(Admitted admitted) {
        switch (admitted.task()) {
            case ANALYSE -> analyse(admitted);
            case KEEP -> unchanged++;
            case PASS_OVER -> duplicate++;
            case NAME, REFUSE -> failing++;
        }
    }

    private void analyse(Admitted admitted) {
        if (admitted.held().isEmpty()) {
            fresh++;
        } else if (admitted.held().get().failure().isPresent()) {
            retried++;
        } else {
            changed++;
        }
    }

    private Optional<Duration> time(int removed) {
        int analysed = fresh + changed + retried;
        return ManifestJson.read(options.reports())
                .map(ManifestJson.Known::pace)
                .filter(pace -> pace.analysed() > 0)
                .map(pace -> Duration.ofMillis(analysed * pace.analysing() / pace.analysed()
                        + (analysed + removed > 0 ? concluding(pace, analysed) : 0)));
    }

    /** Comparing and reporting take as long as there are articles. */
    private long concluding(Manifest.Pace pace, int analysed) {
        return pace.concluding() * (analysed + unchanged) / Math.max(1, Math.max(pace.analysed(), unchanged));
    }
}
