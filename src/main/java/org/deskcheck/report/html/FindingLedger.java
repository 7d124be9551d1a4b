// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Report;

/** The findings that the pages show, and counts of all; however many there are, it keeps a bounded number of them. */
final class FindingLedger {

    private static final int TO_SEE_TO = 100;
    private static final int TO_KNOW = 100;

    private final BestFew<Finding> attention = new BestFew<>(TO_SEE_TO, AttentionOrder.comparator());
    private final BestFew<Finding> notes = new BestFew<>(TO_KNOW, AttentionOrder.comparator());
    private final BestFew<Finding> verified = new BestFew<>(TO_KNOW, AttentionOrder.comparator());
    private final BestFew<Finding> decided = new BestFew<>(TO_KNOW, AttentionOrder.comparator());
    private final Map<Outcome, Long> outcomes = new TreeMap<>();
    private long errors;

    private final Report report;

    private FindingLedger(Report report) {
        this.report = report;
    }

    /** Reads all findings once. */
    static FindingLedger read(Report report) {
        FindingLedger ledger = new FindingLedger(report);
        try (Stream<Finding> findings = report.holdings().findings()) {
            findings.filter(report::shows).forEach(ledger::add);
        }
        return ledger;
    }

    private void add(Finding finding) {
        finding.outcome().ifPresent(outcome -> outcomes.merge(outcome, 1L, Long::sum));
        boolean isOpen = report.reviews().isOpen(finding.id());
        errors += finding.level() == Level.ERROR && isOpen ? 1 : 0;
        section(finding).add(finding);
    }

    /** Whether somebody should fix the finding or look at it. */
    boolean needsAttention(Finding finding) {
        return section(finding) == attention;
    }

    private BestFew<Finding> section(Finding finding) {
        if (finding.outcome().filter(Outcome::isVerified).isPresent()) {
            return verified;
        }
        if (!report.reviews().isOpen(finding.id())) {
            return decided;
        }
        return finding.level() == Level.NOTE ? notes : attention;
    }

    /** Errors and warnings, the gravest first. */
    Capped<Finding> attention() {
        return attention.capped();
    }

    /** How many errors there are. */
    long errors() {
        return errors;
    }

    /** What is good to know. */
    Capped<Finding> notes() {
        return notes.capped();
    }

    /** What was checked and holds. */
    Capped<Finding> verified() {
        return verified.capped();
    }

    /** What nobody need look at again: decided, or known from before. */
    Capped<Finding> decided() {
        return decided.capped();
    }

    /** How often each outcome came out, in the order of {@link Outcome}. */
    Map<Outcome, Long> outcomes() {
        return outcomes;
    }

    /** The findings about an article, first those that wait for a decision, the gravest first; {@code own} are among them. */
    List<Finding> of(String article, List<Finding> own) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        own.forEach(finding -> findings.put(finding.id(), finding));
        report.holdings().findingsAbout(article).forEach(finding -> findings.putIfAbsent(finding.id(), finding));
        Comparator<Finding> order =
                Comparator.comparing((Finding finding) -> !report.reviews().isOpen(finding.id()));
        return findings.values().stream()
                .filter(report::shows)
                .sorted(order.thenComparing(AttentionOrder.comparator()))
                .toList();
    }
}
