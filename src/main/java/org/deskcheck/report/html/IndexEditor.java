// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report.html;

import java.util.List;
import org.deskcheck.model.finding.Report;
import org.deskcheck.model.text.ArticleFailure;

/** Puts the index page together. */
final class IndexEditor {

    private static final int MOST_FAILURES = 200;

    private final FindingLedger ledger;
    private final Survey survey;
    private final OriginBook origins;
    private final CompanyLinks companies;
    private final FindingPainter painter;

    /** From these. */
    IndexEditor(
            FindingLedger ledger, Survey survey, OriginBook origins, CompanyLinks companies, FindingPainter painter) {
        this.ledger = ledger;
        this.survey = survey;
        this.origins = origins;
        this.companies = companies;
        this.painter = painter;
    }

    /** The page, with findings numbered through. */
    IndexPage page(Report report, ArticleList list, String version) {
        Capped<FindingView> attention = painter.paint(ledger.attention(), 1);
        Capped<FindingView> verified =
                painter.paint(ledger.verified(), attention.shown().size() + 1);
        Capped<FindingView> notes = painter.paint(
                ledger.notes(), attention.shown().size() + verified.shown().size() + 1);
        Capped<FindingView> decided = painter.paint(
                ledger.decided(),
                attention.shown().size()
                        + verified.shown().size()
                        + notes.shown().size()
                        + 1);
        List<Tally.Count> publishers = survey.publishers().counts();
        int articles = survey.registry().size();
        return new IndexPage(
                Headline.of(attention.total(), articles),
                Headline.standfirst(report.summary(), articles, publishers.size(), origins.voices()),
                report.summary(),
                survey.languages().counts(),
                publishers,
                ledger.errors(),
                ledger.outcomes(),
                attention,
                verified,
                notes,
                decided,
                survey,
                companies,
                ToneReport.of(survey, painter),
                origins,
                failures(report.failures()),
                list.first(),
                list.pages(),
                version);
    }

    private static Capped<ArticleFailure> failures(List<ArticleFailure> failures) {
        return new Capped<>(failures, failures.size()).first(MOST_FAILURES);
    }
}
