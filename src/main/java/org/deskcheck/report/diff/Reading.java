// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.diff;

import org.deskcheck.model.fact.Extraction;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.text.Article;

/** What was read from an article, wherever its file lay. */
final class Reading {

    private Reading() {}

    /** Whether two analyses say the same, but for the path of the file. */
    static boolean isSame(Analysis a, Analysis b) {
        return isSame(a.article(), b.article())
                && isSame(a.extraction(), b.extraction())
                && a.sentences().equals(b.sentences())
                && a.sentiment().equals(b.sentiment())
                && a.entities().equals(b.entities())
                && a.disclaimers().equals(b.disclaimers())
                && a.findings().equals(b.findings());
    }

    private static boolean isSame(Article a, Article b) {
        return a.source().sha256().equals(b.source().sha256())
                && a.text().equals(b.text())
                && a.title().equals(b.title())
                && a.bylines().equals(b.bylines())
                && a.publisher().equals(b.publisher())
                && a.published().equals(b.published())
                && a.url().equals(b.url())
                && a.blocks().equals(b.blocks())
                && a.notes().equals(b.notes());
    }

    private static boolean isSame(Extraction a, Extraction b) {
        return a.annotated().language().equals(b.annotated().language())
                && a.annotated().sentences().equals(b.annotated().sentences())
                && a.figures().equals(b.figures())
                && a.dates().equals(b.dates())
                && a.symbols().equals(b.symbols())
                && a.entities().equals(b.entities())
                && a.deals().equals(b.deals())
                && a.claims().equals(b.claims());
    }
}
