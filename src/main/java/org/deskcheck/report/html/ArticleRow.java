// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import org.deskcheck.model.finding.Analysis;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;

/**
 * An article in the list of articles.
 *
 * @param article which
 * @param language its language
 * @param figures how many figures it prints
 * @param tone its tone
 * @param errors how many findings need fixing
 * @param warnings how many need a look
 */
record ArticleRow(
        ArticleLink article, String language, long figures, ToneMatrix.ToneWord tone, long errors, long warnings) {

    /** The row of an article. */
    static ArticleRow of(Analysis analysis, ArticleLink article, List<Finding> findings) {
        return new ArticleRow(
                article,
                Words.language(analysis.extraction().annotated().language()),
                analysis.extraction().figures().size(),
                ToneMatrix.ToneWord.of(analysis),
                count(findings, Level.ERROR),
                count(findings, Level.WARNING));
    }

    private static long count(List<Finding> findings, Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }
}
