// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.model.finding.News;
import org.deskcheck.model.finding.RunSummary;
import org.deskcheck.model.text.ArticleFailure;

/**
 * What a run came to.
 *
 * @param summary the counts
 * @param failures the inputs that failed, by id
 * @param undecided how many findings wait for a decision
 * @param complaints what else the user should know, such as a line of the ledger that cannot be read
 * @param news what was new to each saved query
 * @param page the report to open first
 * @param isUnchanged whether everything was as the run before had left it, so that its reports still hold
 */
public record RunOutcome(
        RunSummary summary,
        List<ArticleFailure> failures,
        Undecided undecided,
        List<String> complaints,
        List<News> news,
        Path page,
        boolean isUnchanged) {

    /** Takes copies. */
    public RunOutcome {
        news = List.copyOf(news);
        failures = List.copyOf(failures);
        complaints = List.copyOf(complaints);
    }
}
