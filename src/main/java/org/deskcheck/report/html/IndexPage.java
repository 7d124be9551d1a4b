// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import java.util.Map;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.RunSummary;
import org.deskcheck.model.text.ArticleFailure;

/**
 * The first page.
 *
 * @param headline what came of it, in a few words
 * @param standfirst what was read, in a sentence or two
 * @param counts the counts of the run
 * @param languages how many articles there are in each language
 * @param publishers how many articles each publisher has
 * @param errors how many findings need fixing
 * @param outcomes how often each outcome came out
 * @param attention what needs fixing or a look
 * @param verified what was checked and holds
 * @param notes what is good to know
 * @param decided what nobody need look at again
 * @param survey the companies, deals, disclaimers, tones and sources
 * @param companies the pages of the companies
 * @param tones what is said of tones
 * @param origins who is one voice
 * @param failures what could not be read
 * @param articles the first page of the list of articles
 * @param lists how many pages the list has
 * @param version the version of the program
 */
record IndexPage(
        String headline,
        String standfirst,
        RunSummary counts,
        List<Tally.Count> languages,
        List<Tally.Count> publishers,
        long errors,
        Map<Outcome, Long> outcomes,
        Capped<FindingView> attention,
        Capped<FindingView> verified,
        Capped<FindingView> notes,
        Capped<FindingView> decided,
        Survey survey,
        CompanyLinks companies,
        ToneReport tones,
        OriginBook origins,
        Capped<ArticleFailure> failures,
        Capped<ArticleRow> articles,
        int lists,
        String version) {}
