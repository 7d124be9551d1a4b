// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.sample;

import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Quotable;

/** What is quotable of an analysis, put together without a record. */
public final class Excerpt {

    private Excerpt() {}

    public static Quotable of(Analysis analysis) {
        return new Quotable(
                analysis.article().id(),
                analysis.article().source(),
                analysis.article().text(),
                analysis.extraction().annotated().language(),
                analysis.article().blocks().stream().map(block -> block.span()).toList(),
                analysis.extraction().annotated().sentences().stream()
                        .map(sentence -> sentence.span())
                        .toList(),
                analysis.extraction().figures());
    }
}
