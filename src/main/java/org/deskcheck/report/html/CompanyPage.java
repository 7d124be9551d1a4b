// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;

/**
 * The page of one company.
 *
 * @param row the company and its counts
 * @param publishers how many publishers name it, as far as the articles are shown
 * @param findings the findings that wait for somebody and rest on claims about it
 * @param figures the figures that articles print of it
 * @param deals the deals it is a party to
 * @param tones how articles speak of it
 * @param trends its tone over time
 * @param links the pages of the other companies
 * @param version the version of the program
 */
record CompanyPage(
        CompanyRow row,
        int publishers,
        Capped<FindingView> findings,
        Capped<CompanyFigure> figures,
        Capped<DealRow> deals,
        Capped<CompanyTone> tones,
        List<ToneTrend> trends,
        CompanyLinks links,
        String version) {

    /** Takes a copy. */
    CompanyPage {
        trends = List.copyOf(trends);
    }

    /** What the articles tell of it, in a sentence. */
    String standfirst() {
        return "Named " + (row.mentions() == 1 ? "once" : Words.count(row.mentions(), "time", "times")) + " in "
                + Words.count(row.articles(), "article", "articles") + " of "
                + Words.count(publishers, "named publisher", "named publishers") + ", with "
                + Words.count(figures.total(), "figure", "figures") + " and "
                + Words.count(deals.total(), "deal", "deals") + ".";
    }
}
