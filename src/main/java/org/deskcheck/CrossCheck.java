// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.compare.Comparer;
import org.deskcheck.compare.Origins;
import org.deskcheck.extract.fingerprint.Fingerprinter;
import org.deskcheck.index.ArticleIndex;
import org.deskcheck.index.IndexReading;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.ClaimGroup;
import org.deskcheck.model.finding.FiledClaim;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Fingerprint;
import org.deskcheck.model.finding.Reviews;

/** The second half of a run: holds the claims of all articles against each other, and files all findings anew. */
final class CrossCheck {

    private final ArticleIndex index;
    private final Tally tally;
    private final Timings timings;
    private final Reviews reviews;
    private final Interruption interruption;

    CrossCheck(ArticleIndex index, Tally tally, Timings timings, Reviews reviews, Interruption interruption) {
        this.index = index;
        this.tally = tally;
        this.timings = timings;
        this.reviews = reviews;
        this.interruption = interruption;
    }

    /**
     * Compares all articles.
     *
     * @return which of them are copies
     * @throws RunInterrupted when it was asked to stop
     */
    Origins compare(InOrder threads) {
        index.removeCompared();
        try (IndexReading reading = index.read()) {
            tally.tokens(reading.tokens());
            Origins origins = timings.measure("origins", () -> origins(reading));
            try (Stream<Analysis> analyses = reading.analyses()) {
                analyses.forEachOrdered(this::file);
            }
            Comparer comparer = new Comparer();
            try (Stream<IndexReading.Group> groups = reading.claimGroups()) {
                threads.map(
                        groups.iterator(),
                        group -> timings.measure("compare", () -> comparer.compare(claims(group, origins))),
                        findings -> findings.forEach(this::file));
            }
            interruption.check();
            origins.groups().forEach(index::add);
            return origins;
        }
    }

    private void file(Analysis analysis) {
        interruption.check();
        tally.holds(analysis.extraction());
        analysis.findings().forEach(this::file);
    }

    private void file(Finding finding) {
        tally.found(finding, reviews.isOpen(finding.id()));
        index.add(finding);
    }

    private static Origins origins(IndexReading reading) {
        Fingerprinter fingerprinter = new Fingerprinter();
        try (Stream<List<Fingerprint>> lookalikes = reading.lookalikes()) {
            return Origins.of(
                    lookalikes,
                    reading::card,
                    id -> fingerprinter.digest(
                            reading.analysis(id).orElseThrow().article()));
        }
    }

    private static ClaimGroup claims(IndexReading.Group group, Origins origins) {
        return new ClaimGroup(
                group.key(),
                group.claims().get().stream()
                        .map(claim -> new FiledClaim(
                                RunHoldings.withOrigin(claim.article(), origins), claim.claim(), claim.figure()))
                        .toList());
    }
}
