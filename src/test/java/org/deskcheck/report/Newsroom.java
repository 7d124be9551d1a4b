// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.report;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.finding.Evidence;
import org.deskcheck.model.finding.Finding;
import org.deskcheck.model.finding.Level;
import org.deskcheck.model.finding.OriginGroup;
import org.deskcheck.model.finding.Outcome;
import org.deskcheck.model.finding.Report;
import org.deskcheck.model.finding.RunSummary;
import org.deskcheck.model.text.ArticleFailure;
import org.deskcheck.model.text.Stage;

/** Six articles of invented companies, and what a run might find in them. */
public final class Newsroom {

    /** What a hostile page would like to run. */
    public static final String SCRIPT = "<script>alert(1)</script>";

    private final Draft wire = NorthlightStories.wire();
    private final Draft daily = NorthlightStories.daily();
    private final Draft courier = NorthlightStories.courier();
    private final Draft results = TesselStories.results();
    private final Draft hostile = StrangePages.hostile();
    private final Draft german = StrangePages.german();

    /** The report on them. */
    public Report report() {
        ShelfHoldings holdings = holdings();
        return new Report(summary(), failures(), holdings);
    }

    /** The articles and the findings. */
    public ShelfHoldings holdings() {
        List<Draft> drafts = List.of(wire, daily, courier, results, hostile, german);
        return new ShelfHoldings(drafts.stream().map(Draft::analysis).toList(), across(), origins());
    }

    private static RunSummary summary() {
        return new RunSummary(9, 6, 0, 1, 2, 1, 1450, 26, 3, 24, 4, 9, 3, 4, 8, 4);
    }

    private static List<ArticleFailure> failures() {
        return List.of(
                new ArticleFailure(
                        "inbox/scan-0417.pdf", Stage.INGEST, "the file is encrypted; save it without a password"),
                new ArticleFailure("inbox/" + SCRIPT + ".html", Stage.EXTRACT, "the page is empty " + SCRIPT));
    }

    private List<OriginGroup> origins() {
        return List.of(
                new OriginGroup(List.of(daily.id()), OriginGroup.Kind.IDENTICAL, daily.id()),
                new OriginGroup(List.of(courier.id(), wire.id()), OriginGroup.Kind.NEAR_DUPLICATE, wire.id()),
                new OriginGroup(List.of(results.id()), OriginGroup.Kind.IDENTICAL, results.id()),
                new OriginGroup(List.of(hostile.id()), OriginGroup.Kind.IDENTICAL, hostile.id()),
                new OriginGroup(List.of(german.id()), OriginGroup.Kind.IDENTICAL, german.id()));
    }

    private List<Finding> across() {
        return List.of(
                across(
                        "f-1001",
                        Level.ERROR,
                        Outcome.CONFLICT,
                        "claim-conflict",
                        "The contract is worth $3.65 billion in the one article and $3.8 billion in the other.",
                        "3.645 … 3.655 and 3.75 … 3.85 share no value",
                        wire.evidence("$3.65 billion"),
                        daily.evidence("$3.8 billion")),
                across(
                        "f-1002",
                        Level.WARNING,
                        Outcome.STATUS_DRIFT,
                        "hedge-lost",
                        "“Up to $80 billion” has become “$80 billion”.",
                        "",
                        wire.evidence("up to $80 billion"),
                        daily.evidence("$80 billion")),
                across(
                        "f-1003",
                        Level.ERROR,
                        Outcome.DIRECTION_CONFLICT,
                        "direction-conflict",
                        "Northlight’s shares fell 6% in the one article and rose 6% in the other.",
                        "",
                        wire.evidence("6%"),
                        daily.evidence("6%")),
                across(
                        "f-1004",
                        Level.NOTE,
                        Outcome.AGREES,
                        "claim-agreement",
                        "Both articles put the site’s draw at 200 MW.",
                        "",
                        wire.evidence("200 MW"),
                        daily.evidence("200 MW")),
                across(
                        "f-1005",
                        Level.NOTE,
                        Outcome.AGREES_WITHIN_ROUNDING,
                        "claim-agreement",
                        "$3.65 billion rounds to the $3.7 billion of the other article.",
                        "3.645 … 3.655 lies within 3.65 … 3.75",
                        wire.evidence("$3.65 billion"),
                        courier.evidence("$3.7 billion")),
                across(
                        "f-1006",
                        Level.NOTE,
                        Outcome.ESTIMATE_SPREAD,
                        "forecast-spread",
                        "Two brokers forecast different revenue for 2028.",
                        "",
                        courier.evidence("$1.2 billion"),
                        daily.evidence("$900 million to $1.1 billion")),
                across(
                        "f-1007",
                        Level.NOTE,
                        Outcome.DIFFERENT_SCOPE,
                        "claim-scope",
                        "The one figure is the contract, the other the buyer’s whole budget.",
                        "",
                        courier.evidence("$3.7 billion"),
                        daily.evidence("$80 billion")));
    }

    private static Finding across(
            String id,
            Level level,
            Outcome outcome,
            String rule,
            String message,
            String computation,
            Evidence a,
            Evidence b) {
        return new Finding(
                id,
                rule,
                level,
                Optional.of(outcome),
                message,
                List.of(a.article(), b.article()),
                List.of(a, b),
                Optional.of(computation).filter(c -> !c.isEmpty()));
    }
}
