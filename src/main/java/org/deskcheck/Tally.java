// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import org.deskcheck.annotate.Annotator;
import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.RunSummary;

/** Counts what a run reads and finds; used by one thread. */
final class Tally {

    private int analysed;
    private int unchanged;
    private int duplicate;
    private int failed;
    private int notEnglish;
    private long tokens;
    private long figures;
    private long symbols;
    private long entities;
    private long deals;
    private long claims;
    private final long[] findings = new long[Level.values().length];
    private final long[] undecided = new long[Level.values().length];
    private long verified;

    void analysed() {
        analysed++;
    }

    void unchanged() {
        unchanged++;
    }

    /** An article that is held, whichever run has analysed it. */
    void holds(Extraction extraction) {
        notEnglish += Annotator.isAnalysed(extraction.annotated().language()) ? 0 : 1;
        figures += extraction.figures().size();
        symbols += extraction.symbols().size();
        entities += extraction.entities().size();
        deals += extraction.deals().size();
        claims += extraction.claims().size();
    }

    /** The tokens of all articles that are held. */
    void tokens(long number) {
        tokens = number;
    }

    void duplicate() {
        duplicate++;
    }

    void failed() {
        failed++;
    }

    void found(Finding finding, boolean isOpen) {
        findings[finding.level().ordinal()]++;
        undecided[finding.level().ordinal()] += isOpen ? 1 : 0;
        verified += finding.outcome().filter(Outcome::isVerified).isPresent() ? 1 : 0;
    }

    int read() {
        return analysed + unchanged + duplicate + failed;
    }

    Undecided undecided() {
        return new Undecided(
                undecided[Level.ERROR.ordinal()], undecided[Level.WARNING.ordinal()], undecided[Level.NOTE.ordinal()]);
    }

    RunSummary summary() {
        return new RunSummary(
                read(),
                analysed,
                unchanged,
                duplicate,
                failed,
                notEnglish,
                tokens,
                figures,
                symbols,
                entities,
                deals,
                claims,
                findings[Level.ERROR.ordinal()],
                findings[Level.WARNING.ordinal()],
                findings[Level.NOTE.ordinal()],
                verified);
    }
}
