// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int ACROSS_ARTICLES = 10_000;

    private final BestFew<Finding> attention = new BestFew<>(TO_SEE_TO, AttentionOrder.comparator());
    private final BestFew<Finding> notes = new BestFew<>(TO_KNOW, AttentionOrder.comparator());
    private final BestFew<Finding> verified = new BestFew<>(TO_KNOW, AttentionOrder.comparator());
    private final BestFew<Finding> decided = new BestFew<>(TO_KNOW, AttentionOrder.comparator());
    private final BestFew<Finding> across = new BestFew<>(ACROSS_ARTICLES, AttentionOrder.comparator());
    private final Map<Outcome, Long> outcomes = new TreeMap<>();
    private final Map<String, List<Finding>> byArticle = new TreeMap<>();
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
        ledger.fileByArticle();
        return ledger;
    }

    private void add(Finding finding) {
        finding.outcome().ifPresent(outcome -> outcomes.merge(outcome, 1L, Long::sum));
        boolean isOpen = report.reviews().isOpen(finding.id());
        errors += finding.level() == Level.ERROR && isOpen ? 1 : 0;
        section(finding).add(finding);
        if (finding.articles().size() > 1) {
            across.add(finding);
        }
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

    /** Whatever is shown anywhere is filed, so that its evidence has a place on the pages of all its articles. */
    private void fileByArticle() {
        Set<Finding> shown = new LinkedHashSet<>();
        Stream.of(attention, notes, verified, decided, across)
                .forEach(few -> shown.addAll(few.capped().shown()));
        for (Finding finding : shown) {
            Set<String> articles = new LinkedHashSet<>(finding.articles());
            finding.evidence().forEach(evidence -> articles.add(evidence.article()));
            articles.forEach(article ->
                    byArticle.computeIfAbsent(article, id -> new ArrayList<>()).add(finding));
        }
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

    /** The findings that concern an article and are kept, first those that wait for a decision, the gravest first; {@code own} are among them. */
    List<Finding> of(String article, List<Finding> own) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        own.forEach(finding -> findings.put(finding.id(), finding));
        byArticle.getOrDefault(article, List.of()).forEach(finding -> findings.putIfAbsent(finding.id(), finding));
        Comparator<Finding> order =
                Comparator.comparing((Finding finding) -> !report.reviews().isOpen(finding.id()));
        return findings.values().stream()
                .filter(report::shows)
                .sorted(order.thenComparing(AttentionOrder.comparator()))
                .toList();
    }
}
